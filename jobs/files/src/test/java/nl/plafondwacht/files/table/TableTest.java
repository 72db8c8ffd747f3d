package nl.plafondwacht.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  enum Strictness {
    STRICT,
    BROAD
  }

  record Month(
      @Column(en = "First at D", nl = "Eerste op D", rule = "C4") @Nullable Integer firstAtD30,
      @Column(en = "Strictness", nl = "Strengheid") Strictness strictness,
      @Column(en = "Granted", nl = "Toegekend", unit = "cents") long grantedCents) {}

  record Undescribed(String key) {}

  record Unsupported(@Column(en = "Amount", nl = "Bedrag") BigDecimal amount) {}

  @Test
  void theColumnsAreTheComponents() {
    assertThat(Table.of(Month.class).columns())
        .containsExactly(
            new ColumnDescription(
                "first_at_d30",
                ColumnType.INT32,
                true,
                "First at D",
                "Eerste op D",
                "",
                "C4",
                List.of()),
            new ColumnDescription(
                "strictness",
                ColumnType.STRING,
                false,
                "Strictness",
                "Strengheid",
                "",
                "",
                List.of("STRICT", "BROAD")),
            new ColumnDescription(
                "granted_cents",
                ColumnType.INT64,
                false,
                "Granted",
                "Toegekend",
                "cents",
                "",
                List.of()));
  }

  @Test
  void aColumnNeedsADescription() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(Undescribed.class))
        .withMessage("Undescribed.key has no @Column to describe it");
  }

  @Test
  void aColumnNeedsATypeThatFilesHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(Unsupported.class))
        .withMessage("Unsupported.amount is a java.math.BigDecimal: no column holds it");
  }

  record Cells(List<@Nullable Object> cells) {}

  @Test
  void columnsCanBeData(@TempDir Path path) throws IOException {
    TestFolder folder = new TestFolder(path);
    Table<Cells> table =
        Table.of(
            "persons",
            List.of(
                column("person_id", ColumnType.STRING, false),
                column("died_on", ColumnType.DATE, true),
                column("granted_cents", ColumnType.INT64, true)),
            Cells::cells,
            Cells::new);
    List<Cells> rows =
        List.of(
            new Cells(Arrays.asList("a", LocalDate.of(2026, 11, 20), 12L)),
            new Cells(Arrays.asList("b", null, null)));
    folder.write("t.parquet", table, rows.stream());

    assertThat(folder.read("t.parquet", table)).isEqualTo(rows);
  }

  private static ColumnDescription column(String name, ColumnType type, boolean nullable) {
    return new ColumnDescription(name, type, nullable, name, name, "", "", List.of());
  }

  @Test
  void columnsCanBeLeftOutOfAFile(@TempDir Path path) throws IOException {
    TestFolder folder = new TestFolder(path);
    Table<Month> table = Table.of(Month.class).without("first_at_d30");
    folder.write("t.parquet", table, Stream.of(new Month(3, Strictness.BROAD, 4)));

    assertThat(table.columns())
        .extracting(ColumnDescription::name)
        .containsExactly("strictness", "granted_cents");
    assertThat(folder.read("t.parquet", table))
        .containsExactly(new Month(null, Strictness.BROAD, 4));
  }

  @Test
  void onlyColumnsOfTheTableCanBeLeftOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(Month.class).without("other"))
        .withMessage("month has no columns [other]");
  }
}
