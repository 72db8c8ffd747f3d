package nl.plafondwacht.nightly.tables;

import static nl.plafondwacht.files.table.ColumnKind.MEDIAN_DAYS;
import static nl.plafondwacht.files.table.ColumnKind.NUMBER;
import static nl.plafondwacht.files.table.ColumnKind.PERSONS;
import static nl.plafondwacht.files.table.ColumnKind.SHARE;
import static nl.plafondwacht.files.table.ColumnKind.TEXT;
import static nl.plafondwacht.files.table.ColumnKind.YES_NO;

import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.files.table.Columns;
import nl.plafondwacht.rules.reference.Titles.Sector;
import nl.plafondwacht.rules.shown.ShownUptake;
import nl.plafondwacht.rules.uptake.TitleFigure;
import nl.plafondwacht.rules.uptake.TitleFigure.Status;
import nl.plafondwacht.rules.uptake.TitleFigures;

/** title_uptake: one row per period, title, sector, insurer group and region. */
public final class TitleUptake {
  public static final Output<?> MONITOR =
      new Output<>(
          Output.MONITOR + "/title_uptake",
          List.of("period", "title", "insurer_group", "region"),
          "One row per month or quarter, title, insurer group and region, margins ALL included;"
              + " small counts empty, others rounded to 5 (S1, S2). [What it says and what not]"
              + "(uptake.md).",
          Columns.<Row>of("title_uptake")
              .column("period", TEXT, row -> row.figure().period().text())
              .says("", SharedColumns.PERIOD, SharedColumns.PERIOD_NL)
              .column("title", TEXT, row -> row.figure().title().id())
              .says("", "title, as in titles.csv", "titel, als in titles.csv")
              .word("sector", Sector.class, row -> row.figure().title().sector())
              .says("", "sector that declares it", "sector")
              .column("insurer_group", TEXT, row -> row.figure().insurerGroup())
              .says(
                  "",
                  "insurer group of the person, ALL for every one, UNKNOWN without an insurer",
                  "verzekeraarsgroep van de persoon")
              .column("region", TEXT, row -> row.figure().region())
              .says("", SharedColumns.REGION, SharedColumns.REGION_NL)
              .word("title_status", Status.class, row -> row.figure().status())
              .says(
                  "U1",
                  "CONFIGURED; NOT_CONFIGURED: its code is not public; NOT_AVAILABLE_YET",
                  "of de titel te herkennen en te declareren is")
              .optional("titles", NUMBER, row -> row.shown().titles())
              .says(
                  "U1",
                  "usable lines with the title, by first service day",
                  "bruikbare regels met de titel")
              .optional("persons", PERSONS, row -> row.shown().persons())
              .says("U1", "persons with such a line", "personen")
              .optional("deaths_with_trajectory", PERSONS, row -> row.shown().deaths())
              .says(
                  "U2",
                  "deaths with a marker other than planning in the last 365 days",
                  "overlijdens met een traject")
              .optional("with_title", PERSONS, row -> row.shown().withTitle())
              .says("U2", "those of them with the title in these days", "daarvan met de titel")
              .optional("share", SHARE, row -> row.shown().share())
              .says("U2", "with_title in deaths_with_trajectory", "aandeel met titel")
              .optional("share_low", SHARE, row -> row.shown().low())
              .says(
                  "U2",
                  "lower bound with deaths that cannot be determined",
                  "ondergrens met niet bepaalbare overlijdens")
              .optional("share_high", SHARE, row -> row.shown().high())
              .says(
                  "U2",
                  "upper bound with deaths that cannot be determined",
                  "bovengrens met niet bepaalbare overlijdens")
              .column("left_truncated", YES_NO, row -> row.figure().isLeftTruncated())
              .says(
                  "U2",
                  "the title was available for less than 365 days before the period",
                  "links afgekapt: titel nog geen 365 dagen beschikbaar")
              .optional(
                  "median_days_before_death",
                  MEDIAN_DAYS,
                  row -> row.shown().medianDaysBeforeDeath())
              .says(
                  "U3",
                  "median days between first use and death, of with_title",
                  "mediaan dagen tussen eerste gebruik en overlijden")
              .optional("only_last_week_share", SHARE, row -> row.shown().onlyLastWeekShare())
              .says(
                  "U3",
                  "share of with_title whose first use was in the last 7 days",
                  "aandeel met eerste gebruik in de laatste 7 dagen")
              .optional("providers", NUMBER, row -> row.shown().providers())
              .says("U4", "providers that declared it", "aanbieders")
              .optional("new_adopters", NUMBER, row -> row.shown().newAdopters())
              .says("U4", "those whose first use ever lies in the period", "nieuwe gebruikers")
              .optional("completeness", SHARE, row -> null)
              .says(
                  "S7",
                  "share of the period's lines that has come in; empty, a later version fills it",
                  "volledigheid; leeg, volgt later")
              .optional("suppressed_because", TEXT, row -> row.shown().suppressedBecause())
              .says("S5", SharedColumns.SUPPRESSED, SharedColumns.SUPPRESSED_NL)
              .table(),
          Comparator.comparing((Row row) -> row.figure().period().text())
              .thenComparing(row -> row.figure().title().id())
              .thenComparing(row -> row.figure().insurerGroup())
              .thenComparing(row -> row.figure().region()),
          night ->
              TitleFigures.of(
                      night.uptake(), night.reference().monitoring().titles(), night.runDate())
                  .stream()
                  .map(figure -> new Row(figure, ShownUptake.of(figure.use(), night.monitor()))));

  private TitleUptake() {}

  /** A figure as far as it is shown. */
  private record Row(TitleFigure figure, ShownUptake shown) {}
}
