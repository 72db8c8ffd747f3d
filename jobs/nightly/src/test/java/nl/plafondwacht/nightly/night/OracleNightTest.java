package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.oracle.Oracle;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The night against an oracle of its own: the same random deliveries, one answer from Parquet, one
 * from SQL over the raw text that knows nothing of this program.
 */
class OracleNightTest {
  private static final long SEEDS = Long.getLong("oracle.seeds", 12);
  private static final int SIZE = Integer.getInteger("oracle.size", 240);

  /** Persons have other names on either side. */
  private static final String EPISODES =
      "SELECT opened_on, closed_on, home_care_hours FROM %s"
          + " ORDER BY opened_on, closed_on, round(home_care_hours, 3)";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyFigureIsTheOracles() {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("random inbox " + seed, () -> compare(seed)));
  }

  private void compare(long seed) throws Exception {
    Path inbox = folder.resolve("inbox-" + seed);
    RandomInbox.Written written = RandomInbox.write(inbox, seed, SIZE);
    TestNight night =
        TestNight.in(
                folder.resolve("night-" + seed),
                inbox,
                written.day(),
                OracleCodes.write(folder.resolve("codes"), written.codes()))
            .withBudget("1.0")
            .showingAll()
            .cutInto(2, 50, 1);
    TestNight.Ended ended = night.run();
    assertThat(ended.code().isPublished()).as(ended.said()).isTrue();
    Path run = night.latest();
    for (Strictness level : Strictness.ALL) {
      Map<String, String> reading = Map.of("strictness", level.text());
      try (Oracle oracle = Oracle.run(inbox, written.day(), written.codes(), reading)) {
        assertLevel(run, level, oracle);
      }
    }
    try (Oracle oracle = Oracle.run(inbox, written.day(), written.codes())) {
      assertThat(rows(run.resolve("operator/reconciliation.parquet"), "delivery, file"))
          .as("reconciliation")
          .containsExactlyInAnyOrderElementsOf(comparable(oracle.reconciliation()));
      assertRows(
          "contract_months",
          rows(run.resolve("purchasing/contract_months.parquet"), "contract_id, month"),
          oracle.contractMonths());
      assertThat(
              query(
                  "SELECT contract_id, \"check\", outcome, days FROM '%s' ORDER BY contract_id, \"check\""
                      .formatted(run.resolve("purchasing/contract_clauses.parquet"))))
          .as("clauses")
          .isEqualTo(comparable(oracle.clauses()));
      assertThat(signals(run)).as("signals").isEqualTo(comparable(oracle.signals()));
    }
  }

  private static void assertLevel(Path run, Strictness level, Oracle oracle) throws Exception {
    assertRows(
        "ceiling_tests",
        query(
            "SELECT * FROM %s ORDER BY contract_id"
                .formatted(at(level, run.resolve("restricted/ceiling_tests.parquet")))),
        oracle.ceilingTests());
    assertRows(
        "episodes at " + level,
        query(EPISODES.formatted(at(level, run.resolve("restricted/trajectories.parquet")))),
        oracle.rows(EPISODES.formatted("episode_hours")));
  }

  private static String at(Strictness level, Path table) {
    return "'%s' WHERE strictness = '%s'".formatted(table, level.text());
  }

  private static void assertRows(
      String table,
      List<Map<String, @Nullable Object>> ours,
      List<Map<String, @Nullable Object>> oracles) {
    List<Map<String, @Nullable Object>> expected = comparable(oracles);
    assertThat(ours).as(table + " rows").hasSameSizeAs(expected);
    List<String> differences = new ArrayList<>();
    for (int row = 0; row < expected.size(); row++) {
      differences.addAll(differences(ours.get(row), expected.get(row)));
    }
    assertThat(differences).as(table).isEmpty();
  }

  private static List<String> differences(
      Map<String, @Nullable Object> ours, Map<String, @Nullable Object> oracles) {
    List<String> differences = new ArrayList<>();
    oracles.forEach(
        (column, value) -> {
          if (!isSame(value, ours.get(column))) {
            differences.add(
                "%s %s: %s is %s, the oracle says %s"
                    .formatted(
                        ours.get("contract_id"),
                        ours.getOrDefault("month", ""),
                        column,
                        ours.get(column),
                        value));
          }
        });
    return differences;
  }

  /** Shares and hours but for their last bits. */
  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return (one instanceof Double a && other instanceof Double b)
        ? Math.abs(a - b) < 1e-6
        : Objects.equals(one, other);
  }

  private static List<Map<String, @Nullable Object>> signals(Path run) throws Exception {
    return query(
        "SELECT rule_ids, contract_id, lines, persons, amount_cents, first_day, last_day,"
            + " strength FROM '%s' ORDER BY contract_id, rule_ids"
                .formatted(run.resolve("restricted/restriction_signals.parquet")));
  }

  private static List<Map<String, @Nullable Object>> rows(Path table, String order)
      throws Exception {
    assertThat(Files.exists(table)).as(table.toString()).isTrue();
    return query("SELECT * FROM '%s' ORDER BY %s".formatted(table, order));
  }

  private static List<Map<String, @Nullable Object>> query(String sql) throws Exception {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = database.createStatement().executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= columns; column++) {
          row.put(
              result.getMetaData().getColumnLabel(column), comparable(result.getObject(column)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Map<String, @Nullable Object>> comparable(
      List<Map<String, @Nullable Object>> rows) {
    return rows.stream()
        .map(
            row -> {
              Map<String, @Nullable Object> same = new LinkedHashMap<>();
              row.forEach((column, value) -> same.put(column, comparable(value)));
              return same;
            })
        .toList();
  }

  private static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    return value;
  }
}
