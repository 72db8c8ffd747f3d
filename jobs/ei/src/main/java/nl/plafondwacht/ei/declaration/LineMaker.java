package nl.plafondwacht.ei.declaration;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.message.MessageHeader;
import nl.plafondwacht.ei.record.Bsn;
import nl.plafondwacht.ei.record.RecordWindow;
import org.jspecify.annotations.Nullable;

/** Makes lines of the accepted records of one type; see Decisions in the manual. */
final class LineMaker {
  private static final String DOES_NOT_APPLY = "00";
  private static final int HUNDREDTHS = 100;

  /** Article numbers have eight digits; what stands before them in longer fields is filling. */
  private static final int ARTICLE_DIGITS = 8;

  private final MessageHeader header;
  private final FieldTexts texts;
  private final boolean isActivity;
  private final Field bsn;
  private final Field uzovi;
  private final Field reference;
  private final Field list;
  private final Field code;
  private final boolean isPaddedCode;
  private final Field start;
  private final @Nullable Field end;
  private final @Nullable Field earlier;
  private final @Nullable Field performer;
  private final @Nullable Field referrer;
  private final @Nullable Field quantity;
  private final @Nullable Field timeUnit;
  private final @Nullable Field tariff;
  private final @Nullable Field claimed;
  private final @Nullable Field sign;
  private final @Nullable Field insurerCalculated;
  private final @Nullable Field granted;
  private final List<Field> returnCodes;

  LineMaker(RecordLayout type, MessageHeader header, FieldTexts texts) {
    this.header = header;
    this.texts = texts;
    isActivity = type.code().equals("16");
    bsn = needed(type, List.of(Elements.BSN));
    uzovi = needed(type, List.of(Elements.UZOVI));
    reference = needed(type, Elements.REFERENCE);
    list = needed(type, Elements.LIST);
    code = type.findCode().orElseThrow();
    isPaddedCode = code.type() == FieldType.N && code.length() > ARTICLE_DIGITS;
    start = needed(type, Elements.START);
    end = field(type, Elements.END);
    earlier = field(type, Elements.EARLIER_REFERENCE);
    performer = field(type, Elements.PERFORMER);
    referrer = field(type, Elements.REFERRER);
    quantity = field(type, Elements.QUANTITY);
    timeUnit = field(type, Elements.TIME_UNIT);
    tariff = field(type, Elements.TARIFF);
    claimed = field(type, Elements.CLAIMED);
    sign = claimed == null ? type.ownSign().orElse(null) : type.signOf(claimed).orElse(null);
    insurerCalculated = field(type, Elements.INSURER_CALCULATED);
    granted = field(type, Elements.GRANTED);
    returnCodes = ProductFields.returnCodes(type);
  }

  private static Field needed(RecordLayout type, List<String> elements) {
    return type.find(elements).orElseThrow();
  }

  private static @Nullable Field field(RecordLayout type, List<String> elements) {
    return type.find(elements).orElse(null);
  }

  /** A line; of a product's amount with what the product says. */
  EiLine line(RecordWindow window, @Nullable ProductFields product, EiLine.Place at) {
    boolean isAmount = product != null && !isActivity;
    RecordWindow above = isAmount && product != null ? product.window() : window;
    Field first = isAmount && product != null && product.start != null ? product.start : start;
    Field last = isAmount && product != null ? product.end : end;
    Field number = isAmount && product != null ? product.quantity : quantity;
    LocalDate from = texts.day(above, first);
    return new EiLine(
        at,
        texts.fresh(window, reference),
        texts.filled(window, earlier),
        texts.code(window, uzovi),
        window.digits(bsn) == Bsn.NOT_KNOWN ? null : texts.person(window, bsn),
        header.declarantAgb(),
        performer(window, product),
        product == null
            ? texts.number(window, referrer)
            : texts.number(product.window(), product.referrer),
        isActivity ? EiLine.ACTIVITY_LIST : texts.code(window, list),
        code(window),
        from,
        last == null || above.isEmpty(last) ? from : texts.day(above, last),
        quantity(above, number),
        timeUnit(window),
        cents(window, tariff),
        claimed == null ? 0 : Math.max(0, window.digits(claimed)),
        sign != null && window.first(sign) == 'C',
        cents(window, insurerCalculated),
        cents(window, granted),
        returnCodes(window, product),
        header.returnedOn(),
        header.layout().isReturn(),
        header.isOutsideContracts());
  }

  private @Nullable String performer(RecordWindow window, @Nullable ProductFields product) {
    String agb = texts.number(window, performer);
    return agb != null || product == null
        ? agb
        : texts.number(product.window(), product.institution);
  }

  private String code(RecordWindow window) {
    String text = texts.code(window, code);
    int from = 0;
    while (isPaddedCode && text.length() - from > ARTICLE_DIGITS && text.charAt(from) == '0') {
      from++;
    }
    return text.substring(from);
  }

  private static @Nullable Long quantity(RecordWindow window, @Nullable Field field) {
    return field == null || window.isEmpty(field) ? null : window.digits(field) * HUNDREDTHS;
  }

  private @Nullable String timeUnit(RecordWindow window) {
    String unit = texts.number(window, timeUnit);
    return DOES_NOT_APPLY.equals(unit) ? null : unit;
  }

  private static @Nullable Long cents(RecordWindow window, @Nullable Field field) {
    return field == null ? null : (Long) Math.max(0, window.digits(field));
  }

  /** Of an amount without codes of its own, those of its product. */
  private List<String> returnCodes(RecordWindow window, @Nullable ProductFields product) {
    List<String> own = texts.returnCodes(window, returnCodes);
    return own.isEmpty() && product != null
        ? texts.returnCodes(product.window(), product.returnCodes)
        : own;
  }
}
