package nl.plafondwacht.proof.score;

import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import org.jspecify.annotations.Nullable;

/** What a score reads of the table title_uptake; numbers that are suppressed are null. */
record PublishedUptake(
    @Column(en = "month or quarter", nl = "maand of kwartaal", rule = "U1") String period,
    @Column(en = "title", nl = "titel", rule = "U1") String title,
    @Column(en = "insurer group, or ALL", nl = "verzekeraarsgroep, of ALL") String insurerGroup,
    @Column(en = "region, or ALL", nl = "regio, of ALL") String region,
    @Column(en = "whether the title can be followed", nl = "of de titel te volgen is", rule = "U1")
        String titleStatus,
    @Column(en = "lines with the title", nl = "regels met de titel", rule = "U1")
        @Nullable Long titles,
    @Column(en = "persons with one", nl = "personen met een regel", rule = "U1")
        @Nullable Long persons,
    @Column(en = "share of deaths with the title", nl = "aandeel", rule = "U2")
        @Nullable Double share,
    @Column(en = "its least value", nl = "minste waarde ervan", rule = "U2")
        @Nullable Double shareLow,
    @Column(en = "its greatest value", nl = "grootste waarde ervan", rule = "U2")
        @Nullable Double shareHigh,
    @Column(en = "why numbers are not told", nl = "waarom getallen ontbreken", rule = "S5")
        @Nullable String suppressedBecause) {
  static final String PATH = "monitor-internal/title_uptake";
  static final Table<PublishedUptake> TABLE = Table.of(PublishedUptake.class);

  /** Whether the title was there and its code is known; other rows say nothing. */
  boolean isFollowed() {
    return titleStatus.equals("CONFIGURED");
  }

  /** Whether it stands there for its period alone; the truth leaves such a row out. */
  boolean countsNothing() {
    return suppressedBecause == null && isZero(titles) && isZero(persons) && share == null;
  }

  private static boolean isZero(@Nullable Long count) {
    return count != null && count == 0;
  }

  boolean isNational() {
    return insurerGroup.equals("ALL") && region.equals("ALL");
  }

  /** What the row is about. */
  String cell() {
    return String.join(",", period, title, insurerGroup, region);
  }
}
