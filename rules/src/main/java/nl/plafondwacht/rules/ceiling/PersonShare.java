package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * What one person adds to a contract's ledger: {@link Measure#OF_PERSONS} by part and month. There
 * are as many of these as persons, so amounts other than 0 lie in one array.
 */
public final class PersonShare {
  private static final List<Measure> MEASURES = List.copyOf(Measure.OF_PERSONS);

  private final String contractId;
  private final String person;

  /** Part, month, which measures follow, and these; again and again. */
  private final long[] packed;

  private PersonShare(String contractId, String person, long[] packed) {
    this.contractId = contractId;
    this.person = person;
    this.packed = packed;
  }

  /** A look at one month of one part. */
  public interface Visitor {

    /**
     * Sees a month with an amount other than 0.
     *
     * @param amounts of that month, 0 for a measure without any; not to be kept
     */
    void month(Strictness part, LocalDate month, ToLongFunction<Measure> amounts);
  }

  /**
   * The share that a ledger of one person holds.
   *
   * @param byMonth booked on the first days of months
   */
  static PersonShare of(String contractId, String person, ContractLedger byMonth) {
    LongStream.Builder packed = LongStream.builder();
    for (int part = 0; part < Strictness.ALL.size(); part++) {
      long level = part;
      byMonth
          .part(Strictness.ALL.get(part))
          .forEachDay(
              (month, amounts) -> {
                packed.add(level).add(month.toEpochDay()).add(present(amounts));
                MEASURES.stream()
                    .mapToLong(amounts)
                    .filter(amount -> amount != 0)
                    .forEach(packed::add);
              });
    }
    return new PersonShare(contractId, person, packed.build().toArray());
  }

  public String contractId() {
    return contractId;
  }

  /** The person's pseudonym. */
  public String person() {
    return person;
  }

  /** Shows the parts and their months in order. */
  public void forEachMonth(Visitor visitor) {
    int at = 0;
    while (at < packed.length) {
      Strictness part = Strictness.ALL.get((int) packed[at]);
      LocalDate month = LocalDate.ofEpochDay(packed[at + 1]);
      long present = packed[at + 2];
      int first = at + 3;
      visitor.month(part, month, measure -> amount(present, first, measure));
      at = first + Long.bitCount(present);
    }
  }

  void addTo(ContractShares shares) {
    forEachMonth((part, month, amounts) -> shares.add(person, part, month, amounts));
  }

  private long amount(long present, int first, Measure measure) {
    int place = MEASURES.indexOf(measure);
    return place < 0 || (present >> place & 1) == 0
        ? 0
        : packed[first + Long.bitCount(present & ((1L << place) - 1))];
  }

  private static long present(ToLongFunction<Measure> amounts) {
    long present = 0;
    for (int place = 0; place < MEASURES.size(); place++) {
      present |= amounts.applyAsLong(MEASURES.get(place)) == 0 ? 0 : 1L << place;
    }
    return present;
  }
}
