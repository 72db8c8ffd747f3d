package nl.plafondwacht.nightly.facts;

import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.uptake.Counts;
import nl.plafondwacht.rules.uptake.ReportPeriod;
import nl.plafondwacht.rules.uptake.UptakeFacts;
import nl.plafondwacht.rules.uptake.UptakeFacts.Cell;

/** Counts of a title, or of deaths for every title, in a period, insurer group and region. */
record UptakeRow(
    @Column(en = "month or quarter", nl = "maand of kwartaal") String period,
    @Column(en = "title, empty for every title", nl = "titel, leeg voor elke titel") String title,
    @Column(en = "insurer group", nl = "verzekeraarsgroep") String insurerGroup,
    @Column(en = "region", nl = "regio") String region,
    @Column(en = "lines", nl = "regels", rule = "U1") long titles,
    @Column(en = "persons", nl = "personen", rule = "U1") long persons,
    @Column(en = "deaths with a trajectory", nl = "overlijdens", rule = "U2") long deaths,
    @Column(en = "those with the title", nl = "daarvan met titel", rule = "U2") long withTitle,
    @Column(en = "deaths not determinable", nl = "niet bepaalbaar", rule = "U2") long undetermined,
    @Column(en = "those with the title", nl = "daarvan met titel", rule = "U2")
        long undeterminedWithTitle) {
  static final Table<UptakeRow> TABLE = Table.of(UptakeRow.class);

  static UptakeRow of(Cell cell, Counts counts) {
    return new UptakeRow(
        cell.period().text(),
        cell.title(),
        cell.insurerGroup(),
        cell.region(),
        counts.titles(),
        counts.persons(),
        counts.deaths(),
        counts.withTitle(),
        counts.undetermined(),
        counts.undeterminedWithTitle());
  }

  void addTo(UptakeFacts facts) {
    facts.add(
        new Cell(ReportPeriod.parse(period), title, insurerGroup, region),
        new Counts(titles, persons, deaths, withTitle, undetermined, undeterminedWithTitle));
  }
}
