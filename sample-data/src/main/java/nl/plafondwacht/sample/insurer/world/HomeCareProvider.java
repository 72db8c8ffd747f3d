package nl.plafondwacht.sample.insurer.world;

import java.util.List;
import java.util.Locale;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;

/**
 * A provider of wijkverpleging. Its AGB codes start with 990, or 996 without any contract.
 *
 * @param hourTariff cents, a multiple of twelve so that five minutes are whole cents
 * @param lag days from the end of a billing period to receipt at the insurer
 * @param staffShortageFrom first day of eight weeks with half the staff and no ceiling in sight;
 *     {@code Day.NEVER} for most
 */
public record HomeCareProvider(
    int index,
    boolean contracted,
    List<Integer> agbs,
    int region,
    Billing billing,
    int hourTariff,
    int lag,
    int staffShortageFrom) {
  private static final int TWELVE_CENTS_FROM = 500;
  private static final int FIRST_AGB = 99_000_000;
  private static final int FIRST_AGB_WITHOUT_CONTRACT = 99_600_000;

  /** How a provider cuts care into lines; a line never crosses a month but for one in a hundred. */
  public enum Billing {
    WEEK,
    MONTH
  }

  public HomeCareProvider {
    agbs = List.copyOf(agbs);
  }

  static HomeCareProvider of(
      int index, boolean contracted, int regions, long seed, InsurerTime window) {
    Chance chance = Chance.of(seed ^ (contracted ? 0x70726f76L : 0x6672656aL), index);
    int first = (contracted ? FIRST_AGB : FIRST_AGB_WITHOUT_CONTRACT) + index * 10;
    List<Integer> agbs = index % 3 == 0 ? List.of(first + 1, first + 2) : List.of(first + 1);
    boolean shortage = index % 7 == 3;
    int from = chance.below(Math.max(1, window.days() - 60), Purpose.CONFOUNDER, 0);
    return new HomeCareProvider(
        index,
        contracted,
        agbs,
        index % regions,
        index % 4 == 1 ? Billing.WEEK : Billing.MONTH,
        12 * (TWELVE_CENTS_FROM + chance.below(90, Purpose.INTENSITY, 0)),
        3 + chance.below(12, Purpose.RECEIPT, 0),
        shortage ? window.first() + from : Day.NEVER);
  }

  public String name() {
    return String.format(Locale.ROOT, "Thuiszorg Nergens %04d", index);
  }
}
