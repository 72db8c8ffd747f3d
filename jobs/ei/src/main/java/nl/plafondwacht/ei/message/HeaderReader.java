package nl.plafondwacht.ei.message;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Days;
import nl.plafondwacht.ei.record.Recognised;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.ReturnCode;
import org.jspecify.annotations.Nullable;

/** Reads record 01; a file whose header cannot be read is refused. */
final class HeaderReader {
  private static final String DATE = "a date yyyymmdd";

  private final RecordLayout type;
  private final RecordWindow window;
  private final Days days = new Days();

  HeaderReader(RecordLayout type, RecordWindow window) {
    this.type = type;
    this.window = window;
  }

  MessageHeader read(Recognised message) throws Refusal {
    digits();
    currency();
    LocalDate start = date(Elements.PERIOD_START, ReturnCode.PERIOD_START);
    LocalDate end = date(Elements.PERIOD_END, ReturnCode.PERIOD_END);
    if (start != null && end != null && end.isBefore(start)) {
      throw refusal(field(Elements.PERIOD_END), "not before its begin", ReturnCode.PERIOD_END);
    }
    LocalDate returnedOn = message.layout().isReturn() ? returnDate() : null;
    Optional<Field> uzovi = type.find(Elements.UZOVI);
    return new MessageHeader(
        message,
        declarant(),
        uzovi.map(this::filled).orElse(null),
        start,
        end,
        returnedOn,
        returnCodes(type, window));
  }

  /** The codes of a return block that are filled, in order. */
  static List<String> returnCodes(RecordLayout type, RecordWindow window) {
    List<String> codes = new ArrayList<>();
    for (List<String> elements : Elements.RETURN_CODES) {
      Optional<Field> field = type.find(elements);
      if (field.isPresent() && !window.isEmpty(field.get())) {
        codes.add(window.text(field.get(), StandardCharsets.ISO_8859_1));
      }
    }
    return codes;
  }

  private void digits() throws Refusal {
    for (Field field : type.fields()) {
      boolean isWrong =
          field.type() == FieldType.N && !window.isDigits(field.offset(), field.end());
      if (isWrong) {
        throw refusal(field, "digits", ReturnCode.TECHNICAL);
      }
    }
  }

  /** Amounts of another currency cannot be added. */
  private void currency() throws Refusal {
    Optional<Field> currency = type.find(Elements.CURRENCY);
    if (currency.isPresent()) {
      String found = window.text(currency.get(), StandardCharsets.ISO_8859_1);
      boolean isOpen = found.isEmpty() && !currency.get().isMandatory();
      if (!isOpen && !found.equals("EUR")) {
        throw refusal(currency.get(), "EUR", ReturnCode.CURRENCY);
      }
    }
  }

  private @Nullable LocalDate date(String element, ReturnCode code) throws Refusal {
    Optional<Field> field = type.find(element);
    if (field.isEmpty() || (window.isEmpty(field.get()) && !field.get().isMandatory())) {
      return null;
    }
    LocalDate day = days.of(window.digits(field.get()));
    if (day == null) {
      throw refusal(field.get(), DATE, code);
    }
    return day;
  }

  private LocalDate returnDate() throws Refusal {
    Field field = field(Elements.RETURN_DATE);
    LocalDate day = days.of(window.digits(field));
    if (day == null) {
      throw refusal(field, DATE, ReturnCode.TECHNICAL);
    }
    return day;
  }

  private String declarant() throws Refusal {
    for (String element : List.of(Elements.INSTITUTION, Elements.PRACTICE, Elements.CAREGIVER)) {
      String agb = type.find(element).map(this::filled).orElse(null);
      if (agb != null) {
        return agb;
      }
    }
    throw refusal(
        field(Elements.INSTITUTION), "an institution, practice or caregiver", ReturnCode.DECLARANT);
  }

  private @Nullable String filled(Field field) {
    return window.isEmpty(field) ? null : window.text(field, StandardCharsets.ISO_8859_1);
  }

  private Field field(String element) {
    return type.find(element)
        .orElseThrow(() -> new IllegalStateException("A layout without " + element));
  }

  private Refusal refusal(Field field, String expected, ReturnCode code) {
    return Refusal.at(1, field, expected, Found.in(type, field, window), code);
  }
}
