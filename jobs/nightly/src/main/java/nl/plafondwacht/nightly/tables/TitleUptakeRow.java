package nl.plafondwacht.nightly.tables;

import java.util.Comparator;
import nl.plafondwacht.rules.reference.Titles.Sector;
import nl.plafondwacht.rules.summary.MonitorDisclosure;
import nl.plafondwacht.rules.summary.ShownUptake;
import nl.plafondwacht.rules.uptake.TitleFigure;
import nl.plafondwacht.rules.uptake.TitleFigure.Status;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/** title_uptake: one row per period, title, sector, insurer group and region. */
public record TitleUptakeRow(
    @Column(en = "month (2025-07) or quarter (2025-Q3)", nl = "maand of kwartaal") String period,
    @Column(en = "title, as in titles.csv", nl = "titel, als in titles.csv") String title,
    @Column(en = "sector that declares it", nl = "sector") Sector sector,
    @Column(
            en = "insurer group of the person, ALL for every one, UNKNOWN without an insurer",
            nl = "verzekeraarsgroep van de persoon")
        String insurerGroup,
    @Column(
            en = "region of the person, ALL for every one, UNKNOWN without a postcode",
            nl = "regio van de persoon")
        String region,
    @Column(
            en = "CONFIGURED; NOT_CONFIGURED: its code is not public; NOT_AVAILABLE_YET",
            nl = "of de titel te herkennen en te declareren is",
            rule = "U1")
        Status titleStatus,
    @Column(
            en = "usable lines with the title, by first service day",
            nl = "bruikbare regels met de titel",
            rule = "U1")
        @Nullable Long titles,
    @Column(en = "persons with such a line", nl = "personen", unit = "persons", rule = "U1")
        @Nullable Long persons,
    @Column(
            en = "deaths with a marker other than planning in the last 365 days",
            nl = "overlijdens met een traject",
            unit = "persons",
            rule = "U2")
        @Nullable Long deathsWithTrajectory,
    @Column(
            en = "those of them with the title in these days",
            nl = "daarvan met de titel",
            unit = "persons",
            rule = "U2")
        @Nullable Long withTitle,
    @Column(en = "with_title in deaths_with_trajectory", nl = "aandeel met titel", rule = "U2")
        @Nullable Double share,
    @Column(
            en = "lower bound with deaths that cannot be determined",
            nl = "ondergrens met niet bepaalbare overlijdens",
            rule = "U2")
        @Nullable Double shareLow,
    @Column(
            en = "upper bound with deaths that cannot be determined",
            nl = "bovengrens met niet bepaalbare overlijdens",
            rule = "U2")
        @Nullable Double shareHigh,
    @Column(
            en = "the title was available for less than 365 days before the period",
            nl = "links afgekapt: titel nog geen 365 dagen beschikbaar",
            rule = "U2")
        boolean leftTruncated,
    @Column(
            en = "median days between first use and death, of with_title",
            nl = "mediaan dagen tussen eerste gebruik en overlijden",
            unit = "days",
            rule = "U3")
        @Nullable Double medianDaysBeforeDeath,
    @Column(
            en = "share of with_title whose first use was in the last 7 days",
            nl = "aandeel met eerste gebruik in de laatste 7 dagen",
            rule = "U3")
        @Nullable Double onlyLastWeekShare,
    @Column(en = "providers that declared it", nl = "aanbieders", rule = "U4")
        @Nullable Long providers,
    @Column(
            en = "those whose first use ever lies in the period",
            nl = "nieuwe gebruikers",
            rule = "U4")
        @Nullable Long newAdopters,
    @Column(
            en = "share of the period's lines that has come in; empty, a later version fills it",
            nl = "volledigheid; leeg, volgt later",
            rule = "S7")
        @Nullable Double completeness,
    @Column(
            en = "rule that emptied cells of the row",
            nl = "regel die cellen leeg maakt",
            rule = "S5")
        @Nullable String suppressedBecause) {
  public static final Table<TitleUptakeRow> MONITOR = Table.of(TitleUptakeRow.class);

  public static final Comparator<TitleUptakeRow> ORDER =
      Comparator.comparing(TitleUptakeRow::period)
          .thenComparing(TitleUptakeRow::title)
          .thenComparing(TitleUptakeRow::insurerGroup)
          .thenComparing(TitleUptakeRow::region);

  /** The figure as far as the disclosure shows it. */
  public static TitleUptakeRow of(TitleFigure figure, MonitorDisclosure disclosure) {
    ShownUptake shown = ShownUptake.of(figure.use(), disclosure);
    return new TitleUptakeRow(
        figure.period().text(),
        figure.title().id(),
        figure.title().sector(),
        figure.insurerGroup(),
        figure.region(),
        figure.status(),
        shown.titles(),
        shown.persons(),
        shown.deaths(),
        shown.withTitle(),
        shown.share(),
        shown.low(),
        shown.high(),
        figure.isLeftTruncated(),
        shown.medianDaysBeforeDeath(),
        shown.onlyLastWeekShare(),
        shown.providers(),
        shown.newAdopters(),
        null,
        shown.suppressedBecause());
  }
}
