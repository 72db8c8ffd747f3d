package nl.plafondwacht.nightly.facts;

import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.uptake.ReportPeriod;
import nl.plafondwacht.rules.uptake.UptakeFacts;
import nl.plafondwacht.rules.uptake.UptakeFacts.Cell;
import nl.plafondwacht.rules.uptake.UptakeFacts.FirstUse;

/** Persons who died with a title, by the days between its first use and death. */
record FirstUseRow(
    @Column(en = "month or quarter of death", nl = "maand of kwartaal") String period,
    @Column(en = "title", nl = "titel") String title,
    @Column(en = "insurer group", nl = "verzekeraarsgroep") String insurerGroup,
    @Column(en = "region", nl = "regio") String region,
    @Column(en = "days before death", nl = "dagen voor overlijden", rule = "U3")
        int daysBeforeDeath,
    @Column(en = "persons", nl = "personen", rule = "U3") long persons) {
  static final Table<FirstUseRow> TABLE = Table.of(FirstUseRow.class);

  static FirstUseRow of(FirstUse use, long persons) {
    Cell cell = use.cell();
    return new FirstUseRow(
        cell.period().text(),
        cell.title(),
        cell.insurerGroup(),
        cell.region(),
        use.daysBeforeDeath(),
        persons);
  }

  void addTo(UptakeFacts facts) {
    Cell cell = new Cell(ReportPeriod.parse(period), title, insurerGroup, region);
    facts.add(new FirstUse(cell, daysBeforeDeath), persons);
  }
}
