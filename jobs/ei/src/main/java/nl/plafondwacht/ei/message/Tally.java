package nl.plafondwacht.ei.message;

import java.util.List;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.ReturnCode;

/** Counts records and money, and compares them with what record 99 says. */
final class Tally {
  private final boolean hasAmountRecords;
  private final Sum claimed;
  private final Sum granted;
  private final int moneyRecord;
  private final long[] byCode = new long[100];
  private long records;
  private long lines;
  private long products;
  private long refused;

  Tally(Layout layout) {
    hasAmountRecords = layout.hasAmountRecords();
    moneyRecord = hasAmountRecords ? RecordOrder.AMOUNT : RecordOrder.SERVICE;
    RecordLayout money = layout.record(hasAmountRecords ? "06" : "04").orElse(null);
    claimed = new Sum(money, Elements.CLAIMED);
    granted = new Sum(money, Elements.GRANTED);
  }

  /** Nothing was read. */
  static Totals nothing() {
    return new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, true);
  }

  void record(int code, RecordWindow window) {
    records++;
    byCode[code]++;
    if (code == moneyRecord) {
      claimed.add(window);
      granted.add(window);
    }
  }

  void service(int code, boolean isAccepted) {
    if (!isAccepted) {
      refused++;
    } else if (code == RecordOrder.SERVICE && hasAmountRecords) {
      products++;
    } else {
      lines++;
    }
  }

  Totals totals() {
    return new Totals(
        records,
        byCode[RecordOrder.HEADER] + byCode[RecordOrder.TRAILER],
        byCode[RecordOrder.PERSON],
        byCode[RecordOrder.DEBTOR],
        products,
        byCode[RecordOrder.COMMENT],
        lines,
        refused,
        claimed.cents(),
        granted.cents(),
        claimed.unreadable(),
        claimed.isProven() && granted.isProven());
  }

  /** Refuses the file when record 99 says otherwise. */
  void compare(RecordLayout trailer, RecordWindow window, boolean isReturn) throws Refusal {
    count(trailer, window, Elements.PERSONS_COUNT, RecordOrder.PERSON, ReturnCode.PERSONS);
    count(trailer, window, Elements.DEBTORS_COUNT, RecordOrder.DEBTOR, ReturnCode.DEBTORS);
    count(trailer, window, Elements.SERVICES_COUNT, RecordOrder.SERVICE, ReturnCode.SERVICES);
    count(trailer, window, Elements.AMOUNTS_COUNT, RecordOrder.AMOUNT, ReturnCode.DETAILS);
    count(trailer, window, Elements.ACTIVITIES_COUNT, RecordOrder.ACTIVITY, ReturnCode.DETAILS);
    count(trailer, window, Elements.COMMENTS_COUNT, RecordOrder.COMMENT, ReturnCode.COMMENTS);
    long ends = byCode[RecordOrder.HEADER] + byCode[RecordOrder.TRAILER];
    same(trailer, window, Elements.DETAILS_COUNT, records - ends, ReturnCode.DETAILS);
    boolean isRejectedAsAWhole = isReturn && records == ends;
    if (!isRejectedAsAWhole) {
      total(trailer, window, Elements.CLAIMED_TOTAL, claimed);
      total(trailer, window, Elements.GRANTED_TOTAL, granted);
    }
  }

  private void count(
      RecordLayout trailer, RecordWindow window, List<String> elements, int code, ReturnCode wrong)
      throws Refusal {
    same(trailer, window, elements, byCode[code], wrong);
  }

  private void same(
      RecordLayout trailer,
      RecordWindow window,
      List<String> elements,
      long counted,
      ReturnCode wrong)
      throws Refusal {
    Field field = trailer.find(elements).orElse(null);
    if (field != null && window.digits(field) != counted) {
      throw Refusal.at(
          records, field, Long.toString(counted), Found.in(trailer, field, window), wrong);
    }
  }

  /** The absolute value, its direction right after it; zero may be called either. */
  private void total(RecordLayout trailer, RecordWindow window, List<String> elements, Sum sum)
      throws Refusal {
    Field field = trailer.find(elements).orElse(null);
    Field sign = field == null ? null : trailer.signOf(field).orElse(null);
    if (field != null && sign != null && sum.isProven()) {
      long said = window.digits(field);
      if (said != Math.abs(sum.cents())) {
        String expected = Long.toString(Math.abs(sum.cents()));
        throw Refusal.at(records, field, expected, Found.number(said), ReturnCode.TOTAL);
      }
      char direction = sum.cents() < 0 ? 'C' : 'D';
      if (said != 0 && window.first(sign) != direction) {
        String found = Found.in(trailer, sign, window);
        throw Refusal.at(records, sign, String.valueOf(direction), found, ReturnCode.TOTAL);
      }
    }
  }
}
