package nl.plafondwacht.proof.benchmark.peer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Whether both peers found the same, to the cent and to the day. */
public final class Gate {
  private static final int MOST_SHOWN = 10;

  private static final String DIFFERENCES =
      """
      WITH night AS (
        SELECT contract_id, granted_cents, demand_cents, terminal_demand_cents, bound_on,
               bound_without_terminal_on
        FROM read_parquet('%s') WHERE strictness = 'strict'),
      duckdb AS (FROM read_parquet('%s'))
      SELECT coalesce(n.contract_id, d.contract_id), n, d
      FROM night n FULL JOIN duckdb d ON n.contract_id = d.contract_id
      WHERE n IS DISTINCT FROM d ORDER BY ALL
      """;

  private Gate() {}

  /**
   * What was compared.
   *
   * @param bound contracts whose ceiling was reached
   * @param differences in words; empty when the gate is passed
   */
  public record Result(
      long linesIn,
      long contracts,
      long bound,
      long boundByTerminalCareOnly,
      List<String> differences) {
    public Result {
      differences = List.copyOf(differences);
    }

    public boolean isPassed() {
      return differences.isEmpty();
    }
  }

  /** Compares what the peers left in their folders. */
  public static Result compare(Night night, Path nightWork, DuckDb duckDb, Path duckDbWork)
      throws IOException, SQLException {
    JsonNode counts = night.record(nightWork).path("counts");
    Path tests = night.ceilingTests(nightWork);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      List<String> differences = counts(sql, counts, duckDb.counts(duckDbWork));
      String query = DIFFERENCES.formatted(tests, duckDb.ceilingTests(duckDbWork));
      try (ResultSet rows = sql.executeQuery(query)) {
        while (rows.next() && differences.size() < MOST_SHOWN) {
          differences.add(
              "%s: night %s, duckdb %s"
                  .formatted(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
      return result(sql, tests, counts.path("lines_in").asLong(), differences);
    }
  }

  private static List<String> counts(Statement sql, JsonNode night, Path duckDb)
      throws SQLException {
    List<String> differences = new ArrayList<>();
    try (ResultSet row = sql.executeQuery("FROM read_parquet('%s')".formatted(duckDb))) {
      row.next();
      for (String count : List.of("lines_in", "lines_accepted", "cents_in")) {
        long found = night.path(count).asLong();
        if (found != row.getLong(count)) {
          differences.add("%s: night %d, duckdb %d".formatted(count, found, row.getLong(count)));
        }
      }
    }
    return differences;
  }

  private static Result result(Statement sql, Path tests, long linesIn, List<String> differences)
      throws SQLException {
    String query =
        """
        SELECT count(*), count(bound_on),
               count(*) FILTER (WHERE bound_on IS NOT NULL AND bound_without_terminal_on IS NULL)
        FROM read_parquet('%s') WHERE strictness = 'strict'\
        """
            .formatted(tests);
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return new Result(linesIn, row.getLong(1), row.getLong(2), row.getLong(3), differences);
    }
  }
}
