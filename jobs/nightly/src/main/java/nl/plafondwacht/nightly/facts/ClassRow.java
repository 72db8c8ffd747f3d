package nl.plafondwacht.nightly.facts;

import java.util.Map;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.uptake.ReportPeriod;
import nl.plafondwacht.rules.uptake.TrajectoryClass;
import nl.plafondwacht.rules.uptake.UptakeFacts;
import nl.plafondwacht.rules.uptake.UptakeFacts.ClassCell;

/** Persons of a class in a period and region. */
record ClassRow(
    @Column(en = "month or quarter", nl = "maand of kwartaal") String period,
    @Column(en = "region", nl = "regio") String region,
    @Column(en = "class", nl = "klasse", rule = "T7") TrajectoryClass found,
    @Column(en = "persons", nl = "personen", rule = "T7") long persons) {
  static final Table<ClassRow> TABLE = Table.of(ClassRow.class);

  static ClassRow of(Map.Entry<ClassCell, Long> count) {
    ClassCell cell = count.getKey();
    return new ClassRow(cell.period().text(), cell.region(), cell.found(), count.getValue());
  }

  void addTo(UptakeFacts facts) {
    facts.add(new ClassCell(ReportPeriod.parse(period), region, found), persons);
  }
}
