package nl.plafondwacht.ei.message;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Bsn;
import nl.plafondwacht.ei.record.Days;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.ReturnCode;
import org.jspecify.annotations.Nullable;

/** What a record 04, 06 or 16 must have right before it is handed on. */
final class ServiceCheck {
  private final DigitRanges digits;
  private final List<PersonRecord.Key> keys;
  private final Field bsn;
  private final Field uzovi;
  private final @Nullable Field list;
  private final @Nullable Field code;
  private final @Nullable Field start;
  private final @Nullable Field end;
  private final @Nullable Field quantity;
  private final @Nullable Field reference;
  private final @Nullable Field earlier;
  private final AmountCheck amounts;
  private final Days days = new Days();
  private long goodBsn = Bsn.NOT_KNOWN;

  ServiceCheck(RecordLayout type) {
    keys = PersonRecord.keys(type);
    bsn = keys.get(0).field();
    uzovi = keys.get(1).field();
    list = type.find(Elements.LIST).orElse(null);
    code = type.findCode().orElse(null);
    start = type.find(Elements.START).orElse(null);
    end = type.find(Elements.END).orElse(null);
    quantity = type.find(Elements.QUANTITY).orElse(null);
    reference = type.find(Elements.REFERENCE).orElse(null);
    earlier = type.find(Elements.EARLIER_REFERENCE).orElse(null);
    amounts = new AmountCheck(type);
    digits = new DigitRanges(type, elsewhere());
  }

  private Set<Field> elsewhere() {
    return Stream.concat(amounts.fields(), Stream.of(start, end).flatMap(Stream::ofNullable))
        .collect(Collectors.toSet());
  }

  /** Tells the findings what is wrong; what refuses the record is theirs to remember. */
  void check(RecordWindow window, PersonRecord person, RecordFindings findings) throws IOException {
    if (!digits.areGood(window)) {
      for (Field field : digits.wrong(window)) {
        findings.wrong(field, "digits", FieldCodes.of(field));
      }
    }
    keys(window, person, findings);
    what(window, findings);
    when(window, findings);
    amounts.check(window, findings);
    references(window, findings);
  }

  private void keys(RecordWindow window, PersonRecord person, RecordFindings findings)
      throws IOException {
    long number = window.digits(bsn);
    if (number != goodBsn && number != Bsn.NOT_KNOWN) {
      if (Bsn.passes(number)) {
        goodBsn = number;
      } else {
        findings.wrong(bsn, "nine digits that pass the 11-test, or nines", ReturnCode.BSN);
      }
    }
    if (window.isEmpty(uzovi)) {
      findings.wrong(uzovi, "an insurer", ReturnCode.UZOVI);
    }
    for (int i = 0; i < keys.size(); i++) {
      PersonRecord.Key key = keys.get(i);
      if (!person.isRepeated(i, key.field(), window)) {
        findings.wrong(key.field(), "that of record 02 above", key.wrong());
      }
    }
  }

  private void what(RecordWindow window, RecordFindings findings) throws IOException {
    if (list != null && window.isEmpty(list)) {
      findings.wrong(list, "a code list", ReturnCode.CODE_LIST);
    }
    if (code != null && !isFilled(code, window)) {
      findings.wrong(code, "a code, left aligned", ReturnCode.CODE);
    }
    if (quantity != null && quantity.isMandatory() && window.isEmpty(quantity)) {
      findings.wrong(quantity, "a number above zero", ReturnCode.NUMBER);
    }
  }

  private void when(RecordWindow window, RecordFindings findings) throws IOException {
    LocalDate first = start == null ? null : days.of(window.digits(start));
    if (start != null && first == null) {
      findings.wrong(start, "a date yyyymmdd", ReturnCode.DATES);
    }
    if (end != null && (end.isMandatory() || !window.isEmpty(end))) {
      LocalDate last = days.of(window.digits(end));
      if (last == null) {
        findings.wrong(end, "a date yyyymmdd", ReturnCode.DATES);
      } else if (first != null && last.isBefore(first)) {
        findings.wrong(end, "not before the begin", ReturnCode.DATES);
      }
    }
  }

  private void references(RecordWindow window, RecordFindings findings) throws IOException {
    if (reference != null && !isFilled(reference, window)) {
      findings.wrong(reference, "a reference, left aligned", ReturnCode.REFERENCE);
    }
    if (earlier != null) {
      boolean isMissing = amounts.isCredit(window) && window.isBlank(earlier);
      if (isMissing) {
        findings.odd(earlier, "the reference of the debit", ReturnCode.EARLIER_REFERENCE);
      } else if (window.hasControl(earlier)) {
        findings.wrong(earlier, "printable text", ReturnCode.EARLIER_REFERENCE);
      }
    }
  }

  private static boolean isFilled(Field field, RecordWindow window) {
    return field.type() == FieldType.N
        ? !window.isEmpty(field)
        : window.first(field) != ' ' && !window.hasControl(field);
  }
}
