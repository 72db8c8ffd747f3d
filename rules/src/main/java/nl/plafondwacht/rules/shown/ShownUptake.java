package nl.plafondwacht.rules.shown;

import nl.plafondwacht.rules.uptake.Counts;
import nl.plafondwacht.rules.uptake.TitleFigure.Use;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a title as analysts see them (U1 to U4 under S1, S2 and S5). Null is hidden, or
 * not there: a share of nobody.
 *
 * @param share with title in deaths
 * @param low the smaller of share and the share with deaths that cannot be determined
 * @param high the larger of them
 * @param suppressedBecause null when nothing is hidden
 */
public record ShownUptake(
    @Nullable Long titles,
    @Nullable Long persons,
    @Nullable Long deaths,
    @Nullable Long withTitle,
    @Nullable Double share,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double medianDaysBeforeDeath,
    @Nullable Double onlyLastWeekShare,
    @Nullable Long providers,
    @Nullable Long newAdopters,
    @Nullable String suppressedBecause) {
  /** Of a title that cannot be counted: no figure, not even zero. */
  public static final ShownUptake NOTHING =
      new ShownUptake(null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * What is shown.
   *
   * @param use null for a title that cannot be counted
   */
  public static ShownUptake of(@Nullable Use use, MonitorDisclosure disclosure) {
    return use == null ? NOTHING : counted(use, disclosure);
  }

  private static ShownUptake counted(Use use, MonitorDisclosure disclosure) {
    Counts counts = use.counts();
    long wider = counts.deaths() + counts.undetermined();
    long widerWithTitle = counts.withTitle() + counts.undeterminedWithTitle();
    Double share = disclosure.share(counts.withTitle(), counts.deaths());
    Double other = disclosure.share(widerWithTitle, wider);
    return new ShownUptake(
        disclosure.count(counts.titles(), counts.persons()),
        disclosure.count(counts.persons()),
        disclosure.count(counts.deaths()),
        disclosure.count(counts.withTitle()),
        share,
        share == null || other == null ? null : Double.valueOf(Math.min(share, other)),
        share == null || other == null ? null : Double.valueOf(Math.max(share, other)),
        disclosure.figure(use.medianDaysBeforeDeath(), counts.withTitle()),
        disclosure.share(use.onlyLastWeek(), counts.withTitle()),
        disclosure.count(use.providers(), counts.persons()),
        disclosure.count(use.newAdopters(), counts.persons()),
        disclosure.reason(
            counts.persons(),
            counts.deaths(),
            counts.withTitle(),
            widerWithTitle,
            wider,
            use.onlyLastWeek(),
            use.providers(),
            use.newAdopters()));
  }
}
