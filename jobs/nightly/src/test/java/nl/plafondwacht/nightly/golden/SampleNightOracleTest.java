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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed output of the sample night against the oracle: SQL that knows no line of ours. */
class SampleNightOracleTest {
  private static final Path EXPECTED = SampleRun.NIGHT.resolve("expected");

  private static Oracle oracle;

  @BeforeAll
  static void compute(@TempDir Path folder) throws Exception {
    Path markers =
        Files.writeString(
            folder.resolve("markers.csv"),
            """
            code_list,code
            008,X1300
            068,X6801
            """);
    Path returnCodes = SampleRun.CHECKOUT.resolve("config/codes/return-codes.csv");
    oracle =
        Oracle.run(
            SampleRun.NIGHT.resolve("inbox"),
            SampleRun.DATE,
            new Oracle.Codes(returnCodes, markers));
  }

  @AfterAll
  static void close() throws Exception {
    oracle.close();
  }

  @Test
  void everyCeilingIsTestedAsTheOracleDoes() throws Exception {
    assertSame("restricted/ceiling_tests", "contract_id", oracle.ceilingTests());
  }

  @Test
  void theSameLinesAreEvidenceOfRestriction() throws Exception {
    assertSame(
        "restricted/restriction_signals",
        "contract_id",
        oracle.rows("FROM r1 ORDER BY contract_id"));
  }

  @Test
  void everyLineAndCentGoesWhereTheOracleSendsIt() throws Exception {
    assertSame(
        "operator/reconciliation",
        "delivery, file",
        oracle.rows("FROM reconciliation ORDER BY delivery, file"));
  }

  /** Compares the columns that the oracle has. */
  private static void assertSame(
      String table, String key, List<Map<String, @Nullable Object>> figures) throws Exception {
    List<Map<String, @Nullable String>> ours = new ArrayList<>();
    String csv = EXPECTED.resolve(table + ".csv").toString();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            database
                .createStatement()
                .executeQuery(
                    "FROM read_csv('%s', all_varchar = true) ORDER BY %s".formatted(csv, key))) {
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
