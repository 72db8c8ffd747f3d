package nl.plafondwacht.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
}
