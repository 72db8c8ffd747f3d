package nl.plafondwacht.nightly.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.plafondwacht.nightly.oracle.Oracle;
import nl.plafondwacht.nightly.oracle.PurchasingLeaks;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed output of the sample night against the oracle: SQL that knows no line of ours. */
class SampleNightOracleTest {
  private static final Path EXPECTED = SampleRun.NIGHT.resolve("expected");

  private static Oracle oracle;
  private static Oracle.@Nullable Codes codes;

  @BeforeAll
  static void compute(@TempDir Path folder) throws Exception {
    Path markers =
        Files.writeString(
            folder.resolve("markers.csv"),
            """
            code_list,code,atc,route,kind,evidence_group
            008,X1300,,,CERTAIN,
            068,X6801,,,CERTAIN,
            ZA,190006,,,PALLIATIVE,PALLIATIVE_TEAM
            ZA,190067,,,PALLIATIVE,PALLIATIVE_TEAM
            041,990040,,,PALLIATIVE,PALLIATIVE_TEAM
            008,12002,,,SUPPORTING,GP_VISITS
            008,12003,,,SUPPORTING,GP_VISITS
            ,,N05CD08,PARENTERAL,HINDSIGHT,
            ,,N05AA02,PARENTERAL,HINDSIGHT,
            ,,N02AA01,PARENTERAL,SUPPORTING,INJECTABLES
            ,,N05AD01,PARENTERAL,SUPPORTING,INJECTABLES
            """);
    Path returnCodes = SampleRun.CHECKOUT.resolve("config/codes/return-codes.csv");
    codes = new Oracle.Codes(returnCodes, markers);
    oracle = oracle(Strictness.STANDARD);
  }

  private static Oracle oracle(Strictness level) throws Exception {
    return Oracle.run(
        SampleRun.NIGHT.resolve("inbox"),
        SampleRun.DATE,
        Objects.requireNonNull(codes),
        Map.of("strictness", level.text()));
  }

  @AfterAll
  static void close() throws Exception {
    oracle.close();
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void everyCeilingIsTestedAsTheOracleDoes(Strictness level) throws Exception {
    try (Oracle atLevel = oracle(level)) {
      assertSame(
          "restricted/ceiling_tests",
          "WHERE strictness = '%s' ORDER BY contract_id".formatted(level.text()),
          atLevel.ceilingTests());
    }
  }

  @Test
  void theSameLinesAreEvidenceOfRestriction() throws Exception {
    assertSame(
        "restricted/restriction_signals",
        "ORDER BY contract_id",
        oracle.rows("FROM r1 ORDER BY contract_id"));
  }

  @Test
  void everyLineAndCentGoesWhereTheOracleSendsIt() throws Exception {
    assertSame(
        "operator/reconciliation",
        "ORDER BY delivery, file",
        oracle.rows("FROM reconciliation ORDER BY delivery, file"));
  }

  @Test
  void noSumOfWhatPurchasingSeesTellsOfFewPersons() throws Exception {
    PurchasingLeaks leaks =
        PurchasingLeaks.of(
            EXPECTED.resolve("purchasing") + "/%s.csv", SampleNightOracleTest::oracle, 10);
    assertThat(leaks.found()).isEmpty();
    assertThat(leaks.tried()).isGreaterThan(1000);
  }

  /** Compares the columns that the oracle has. */
  private static void assertSame(
      String table, String which, List<Map<String, @Nullable Object>> figures) throws Exception {
    List<Map<String, @Nullable String>> ours = new ArrayList<>();
    String csv = EXPECTED.resolve(table + ".csv").toString();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            database
                .createStatement()
                .executeQuery("FROM read_csv('%s', all_varchar = true) %s".formatted(csv, which))) {
      while (rows.next()) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (String column : figures.get(0).keySet()) {
          row.put(column, rows.getString(column));
        }
        ours.add(row);
      }
    }
    assertThat(ours).isEqualTo(figures.stream().map(SampleNightOracleTest::text).toList());
  }

  private static Map<String, @Nullable String> text(Map<String, @Nullable Object> row) {
    Map<String, @Nullable String> text = new LinkedHashMap<>();
    row.forEach((column, value) -> text.put(column, Objects.toString(value, null)));
    return text;
  }
}
