package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.plafondwacht.sample.insurer.truth.Figures.Count;

/** Published figures beside what was generated; the test holds each within its band. */
public final class FigureTable {
  /** The columns. */
  public static final String HEADER = "figure,source,published,band,generated";

  private static final String PLACES = "kerncijfers palliaweb 2022";
  private static final String LAST_MONTH = "BMC Palliat Care 2022";
  private static final String CARE = "NZa kerncijfers wijkverpleging 2019";
  private static final String CONTRACTING = "Vektis 2019";

  private final Figures figures;
  private final List<String> rows = new ArrayList<>();

  private FigureTable(Figures figures) {
    this.figures = figures;
  }

  /** Rows in the order of the columns. */
  public static List<String> of(Figures figures) {
    FigureTable table = new FigureTable(figures);
    table.deaths();
    table.lastMonth();
    table.homeCare();
    return table.rows;
  }

  private void deaths() {
    double perYear = 100.0 * 365 / figures.window().days();
    row("deaths a year in 100 persons", "CBS", 1, 0.2, perYear, Count.DEATHS, Count.PERSONS);
    share("deaths with an illness trajectory", PLACES, 66, 4, Count.WITH_ILLNESS, Count.DEATHS);
    share("of those at home", PLACES, 39, 4, Count.HOME, Count.WITH_ILLNESS);
    share("of those in a nursing home", PLACES, 34, 4, Count.NURSING_HOME, Count.WITH_ILLNESS);
    share("of those in hospital", PLACES, 19, 4, Count.HOSPITAL, Count.WITH_ILLNESS);
    share("of those in hospice or elsewhere", PLACES, 8, 2.5, Count.ELSEWHERE, Count.WITH_ILLNESS);
    share("sedation at home in 100 deaths", "SFK 2022", 26, 4, Count.SEDATED, Count.DEATHS);
  }

  private void lastMonth() {
    share("admitted in the last month", LAST_MONTH, 32, 4, Count.ADMITTED, Count.TOLD);
    share("emergency visit in the last month", LAST_MONTH, 23.9, 4, Count.EMERGENCY, Count.TOLD);
    share("intensive care in the last month", LAST_MONTH, 5.3, 2, Count.INTENSIVE_CARE, Count.TOLD);
    row("GP contacts in the last month", "Nivel 2017", 6.3, 0.7, 1, Count.CONTACTS, Count.TOLD);
  }

  private void homeCare() {
    share("clients of wijkverpleging a year", CARE, 3.4, 0.6, Count.CLIENTS, Count.PERSONS);
    row("euros per client a year", CARE, 6015, 900, 0.01, Count.CENTS, Count.CLIENTS);
    share(
        "clients without contract",
        CONTRACTING,
        3.5,
        1.2,
        Count.CLIENTS_WITHOUT_CONTRACT,
        Count.CLIENTS);
    share("cost without contract", CONTRACTING, 5.7, 2, Count.CENTS_WITHOUT_CONTRACT, Count.CENTS);
    share(
        "lines over the end of a month",
        "monitor langdurige zorg 2019",
        1,
        0.5,
        Count.LINES_OVER_A_MONTH,
        Count.LINES);
  }

  private void share(
      String name, String source, double published, double band, Count part, Count whole) {
    row(name + " (%)", source, published, band, 100, part, whole);
  }

  private void row(
      String name,
      String source,
      double published,
      double band,
      double factor,
      Count part,
      Count whole) {
    long all = figures.of(whole);
    double generated = all == 0 ? 0 : factor * figures.of(part) / all;
    rows.add(
        String.format(Locale.ROOT, "%s,%s,%s,%s,%.2f", name, source, published, band, generated));
  }
}
