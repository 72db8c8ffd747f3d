package nl.plafondwacht.nightly.scratch;

import java.time.LocalDate;
import nl.plafondwacht.nightly.store.StoredLine;
import nl.plafondwacht.rules.claim.Direction;
import org.jspecify.annotations.Nullable;

/** A line in bytes: what it has, its days from the first on, its texts and its numbers. */
final class LineCode {
  private static final int CORRECTS = 1;
  private static final int PERFORMER = 1 << 1;
  private static final int REFERRER = 1 << 2;
  private static final int QUANTITY = 1 << 3;
  private static final int TIME_UNIT = 1 << 4;
  private static final int TARIFF = 1 << 5;
  private static final int GRANTED = 1 << 6;
  private static final int RETURN_CODES = 1 << 7;
  private static final int DECIDED = 1 << 8;
  private static final int CREDIT = 1 << 9;
  private static final int RETURN = 1 << 10;

  private LineCode() {}

  static void write(StoredLine line, BlockWriter to) {
    to.number(has(line));
    to.text(line.person());
    writeDays(line, to);
    to.text(line.lineId());
    write(line.correctsLineId(), to);
    to.text(line.insurerUzovi());
    to.text(line.providerAgb());
    write(line.performerAgb(), to);
    write(line.referrerAgb(), to);
    to.text(line.codeList());
    to.text(line.code());
    write(line.quantityHundredths(), to);
    write(line.timeUnit(), to);
    write(line.tariffCents(), to);
    to.number(line.claimedCents());
    write(line.grantedCents(), to);
    write(line.returnCodes(), to);
    to.number(line.line());
  }

  private static void writeDays(StoredLine line, BlockWriter to) {
    long first = line.startDate().toEpochDay();
    to.number(first);
    to.number(line.endDate().toEpochDay() - first);
    to.number(line.receivedOn().toEpochDay() - first);
    LocalDate decided = line.decidedOn();
    if (decided != null) {
      to.number(decided.toEpochDay() - first);
    }
  }

  private static void write(@Nullable String text, BlockWriter to) {
    if (text != null) {
      to.text(text);
    }
  }

  private static void write(@Nullable Long number, BlockWriter to) {
    if (number != null) {
      to.number(number);
    }
  }

  private static int has(StoredLine line) {
    return flag(line.correctsLineId(), CORRECTS)
        | flag(line.performerAgb(), PERFORMER)
        | flag(line.referrerAgb(), REFERRER)
        | flag(line.quantityHundredths(), QUANTITY)
        | flag(line.timeUnit(), TIME_UNIT)
        | flag(line.tariffCents(), TARIFF)
        | flag(line.grantedCents(), GRANTED)
        | flag(line.returnCodes(), RETURN_CODES)
        | flag(line.decidedOn(), DECIDED)
        | flag(line.isReturn(), RETURN)
        | (line.direction() == Direction.C ? CREDIT : 0);
  }

  private static int flag(@Nullable Object value, int flag) {
    return value == null ? 0 : flag;
  }

  static StoredLine read(LineRun run, BlockBytes from) {
    int has = (int) from.number();
    String person = from.sharedText();
    long first = from.number();
    LocalDate startDate = from.day(first);
    LocalDate endDate = from.day(first + from.number());
    LocalDate receivedOn = from.day(first + from.number());
    LocalDate decidedOn = (has & DECIDED) == 0 ? null : from.day(first + from.number());
    String lineId = from.text();
    String correctsLineId = (has & CORRECTS) == 0 ? null : from.text();
    String insurerUzovi = from.sharedText();
    String providerAgb = from.sharedText();
    String performerAgb = sharedText(has & PERFORMER, from);
    String referrerAgb = sharedText(has & REFERRER, from);
    String codeList = from.sharedText();
    String code = from.sharedText();
    Long quantityHundredths = number(has & QUANTITY, from);
    String timeUnit = sharedText(has & TIME_UNIT, from);
    Long tariffCents = number(has & TARIFF, from);
    long claimedCents = from.number();
    Long grantedCents = number(has & GRANTED, from);
    String returnCodes = sharedText(has & RETURN_CODES, from);
    return new StoredLine(
        person,
        startDate,
        endDate,
        lineId,
        correctsLineId,
        insurerUzovi,
        providerAgb,
        performerAgb,
        referrerAgb,
        codeList,
        code,
        quantityHundredths,
        timeUnit,
        tariffCents,
        claimedCents,
        (has & CREDIT) == 0 ? Direction.D : Direction.C,
        grantedCents,
        returnCodes,
        receivedOn,
        decidedOn,
        run.delivery(),
        run.source(),
        from.number(),
        (has & RETURN) == 0 ? null : Boolean.TRUE);
  }

  private static @Nullable String sharedText(int flag, BlockBytes from) {
    return flag == 0 ? null : from.sharedText();
  }

  private static @Nullable Long number(int flag, BlockBytes from) {
    return flag == 0 ? null : Long.valueOf(from.number());
  }
}
