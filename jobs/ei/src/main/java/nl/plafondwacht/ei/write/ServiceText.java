package nl.plafondwacht.ei.write;

import java.util.List;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.layout.Elements;
import org.jspecify.annotations.Nullable;

/** Fills a service record with what a line says. */
final class ServiceText {
  private ServiceText() {}

  static RecordText service(RecordText record, EiLine line) {
    Long quantity = line.quantity();
    return record
        .set(List.of("COD150", "COD820"), "1")
        .set(Elements.LIST, line.isActivity() ? null : line.codeList())
        .code(line.code())
        .set(Elements.START, line.start())
        .set(Elements.END, line.end())
        .set(Elements.QUANTITY, quantity == null ? null : Long.toString(quantity / 100))
        .set(Elements.TIME_UNIT, line.timeUnit())
        .set(Elements.PERFORMER, line.performerAgb())
        .set(Elements.REFERRER, line.referrerAgb())
        .set(Elements.REFERENCE, line.lineId())
        .set(Elements.EARLIER_REFERENCE, line.correctsLineId());
  }

  static RecordText money(RecordText record, EiLine line) {
    char direction = line.isCredit() ? 'C' : 'D';
    Long tariff = line.tariffCents();
    record
        .set(Elements.TARIFF, tariff == null ? null : Long.toString(tariff))
        .amount(Elements.CALCULATED, line.claimedCents(), direction)
        .amount(Elements.CLAIMED, line.claimedCents(), direction)
        .amount(Elements.INSURER_CALCULATED, zeroIfNull(line.insurerCalculatedCents()), direction)
        .amount(Elements.GRANTED, zeroIfNull(line.grantedCents()), direction);
    for (int i = 0; i < line.returnCodes().size(); i++) {
      record.set(Elements.RETURN_CODES.get(i), line.returnCodes().get(i));
    }
    return record;
  }

  private static long zeroIfNull(@Nullable Long cents) {
    return cents == null ? 0 : cents;
  }
}
