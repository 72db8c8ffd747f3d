package nl.plafondwacht.proof.score;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.plafondwacht.files.table.ColumnDescription;
import nl.plafondwacht.files.table.ColumnType;
import nl.plafondwacht.files.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a score reads of the table classification_coverage.
 *
 * @param name of the class; its column is called as no component can be
 * @param persons null when suppressed
 * @param share of all persons of the period and region; null when suppressed
 */
record PublishedClass(
    String period, String region, String name, @Nullable Long persons, @Nullable Double share) {
  static final String PATH = "monitor-internal/classification_coverage";
  static final Table<PublishedClass> TABLE =
      Table.of(
          "classification_coverage",
          List.of(
              text("period", "month or quarter", "maand of kwartaal"),
              text("region", "region, or ALL", "regio, of ALL"),
              text("class", "class of persons", "klasse van personen"),
              number("persons", ColumnType.INT64, "persons of the class", "personen ervan"),
              number("share", ColumnType.DOUBLE, "their share", "hun aandeel")),
          PublishedClass::values,
          PublishedClass::of);

  /** What the row is about. */
  String cell() {
    return String.join(",", period, region, name);
  }

  private List<@Nullable Object> values() {
    return Arrays.asList(period, region, name, persons, share);
  }

  private static PublishedClass of(List<@Nullable Object> values) {
    return new PublishedClass(
        (String) Objects.requireNonNull(values.get(0)),
        (String) Objects.requireNonNull(values.get(1)),
        (String) Objects.requireNonNull(values.get(2)),
        (Long) values.get(3),
        (Double) values.get(4));
  }

  private static ColumnDescription text(String name, String en, String nl) {
    return new ColumnDescription(name, ColumnType.STRING, false, en, nl, "", "T7", List.of());
  }

  private static ColumnDescription number(String name, ColumnType type, String en, String nl) {
    return new ColumnDescription(name, type, true, en, nl, "", "T7", List.of());
  }
}
