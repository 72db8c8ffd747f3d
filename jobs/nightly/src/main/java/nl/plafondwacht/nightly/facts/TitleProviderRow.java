package nl.plafondwacht.nightly.facts;

import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.uptake.ReportPeriod;
import nl.plafondwacht.rules.uptake.UptakeFacts;
import nl.plafondwacht.rules.uptake.UptakeFacts.Cell;
import nl.plafondwacht.rules.uptake.UptakeFacts.ProviderUse;

/** That a provider declared a title in a month. */
record TitleProviderRow(
    @Column(en = "month", nl = "maand") String period,
    @Column(en = "title", nl = "titel") String title,
    @Column(en = "insurer group", nl = "verzekeraarsgroep") String insurerGroup,
    @Column(en = "region", nl = "regio") String region,
    @Column(en = "provider", nl = "aanbieder (AGB)", rule = "U4") String providerAgb) {
  static final Table<TitleProviderRow> TABLE = Table.of(TitleProviderRow.class);

  static TitleProviderRow of(ProviderUse use) {
    Cell cell = use.cell();
    return new TitleProviderRow(
        cell.period().text(), cell.title(), cell.insurerGroup(), cell.region(), use.providerAgb());
  }

  void addTo(UptakeFacts facts) {
    Cell cell = new Cell(ReportPeriod.parse(period), title, insurerGroup, region);
    facts.add(new ProviderUse(cell, providerAgb));
  }
}
