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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether both peers found the same, to the cent and to the day. */
public final class Gate {
  private static final int MOST_SHOWN = 10;

  /** Every column that DuckDB writes is compared. */
  private static final List<Compared> TABLES =
      List.of(
          new Compared(
              "restricted/ceiling_tests", List.of("contract_id", "strictness"), "IS DISTINCT FROM"),
          new Compared("purchasing/contract_months", List.of("contract_id", "month"), "<>"),
          new Compared(
              "restricted/trajectories", List.of("person", "strictness"), "IS DISTINCT FROM"));

  private final Night night;
  private final Path nightWork;
  private final DuckDb duckDb;
  private final Path duckDbWork;
  private final Statement sql;

  private Gate(Night night, Path nightWork, DuckDb duckDb, Path duckDbWork, Statement sql) {
    this.night = night;
    this.nightWork = nightWork;
    this.duckDb = duckDb;
    this.duckDbWork = duckDbWork;
    this.sql = sql;
  }

  /**
   * A table of both.
   *
   * @param differs between two values; of {@code <>} a figure that the night hides (S8) is none
   */
  private record Compared(String name, List<String> key, String differs) {}

  /**
   * What was compared.
   *
   * @param bound contracts whose ceiling was reached
   * @param shared references that two persons have
   * @param differences in words; empty when the gate is passed
   */
  public record Result(
      long linesIn,
      long contracts,
      long bound,
      long boundByTerminalCareOnly,
      long shared,
      List<String> differences) {
    public Result {
      differences = List.copyOf(differences);
    }

    /** The same with what a further comparison found. */
    public Result with(List<String> further) {
      return new Result(linesIn, contracts, bound, boundByTerminalCareOnly, shared, further);
    }

    public boolean isPassed() {
      return differences.isEmpty();
    }
  }

  /**
   * Compares what the peers left in their folders.
   *
   * @param first whether all lines are of this night, so that its counts are theirs
   */
  public static Result compare(
      Night night, Path nightWork, DuckDb duckDb, Path duckDbWork, boolean first)
      throws IOException, SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      return new Gate(night, nightWork, duckDb, duckDbWork, sql).compare(first);
    }
  }

  private Result compare(boolean first) throws IOException, SQLException {
    List<String> differences = new ArrayList<>();
    if (first) {
      counts(differences);
    }
    for (Compared table : TABLES) {
      rows(table, differences);
    }
    String tests =
        """
        SELECT count(*), count(bound_on),
               count(*) FILTER (WHERE bound_on IS NOT NULL AND bound_without_terminal_on IS NULL)
        FROM read_parquet('%s') WHERE strictness = 'standard'\
        """
            .formatted(night.table(nightWork, TABLES.get(0).name()));
    long linesIn = night.record(nightWork).path("counts").path("lines_in").asLong();
    long shared = shared();
    try (ResultSet row = sql.executeQuery(tests)) {
      row.next();
      return new Result(
          linesIn, row.getLong(1), row.getLong(2), row.getLong(3), shared, differences);
    }
  }

  private void counts(List<String> differences) throws IOException, SQLException {
    JsonNode counts = night.record(nightWork).path("counts");
    long shared = shared();
    String query = "FROM read_parquet('%s')".formatted(duckDb.table(duckDbWork, "counts"));
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      for (String count : List.of("lines_in", "lines_accepted", "cents_in", "shared_references")) {
        long found = count.startsWith("shared") ? shared : counts.path(count).asLong();
        if (found != row.getLong(count)) {
          differences.add("%s: night %d, duckdb %d".formatted(count, found, row.getLong(count)));
        }
      }
    }
  }

  /** Findings of M4: the same reference of one provider for two persons. */
  private long shared() throws IOException, SQLException {
    String query =
        "SELECT count(*) FROM read_parquet('%s') WHERE reason = 'SAME_REFERENCE_FOR_TWO_PERSONS'"
            .formatted(night.table(nightWork, "operator/findings"));
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void rows(Compared table, List<String> differences) throws IOException, SQLException {
    Path duckDbs = duckDb.table(duckDbWork, table.name());
    List<String> columns = columns(duckDbs);
    Function<String, String> distinct = key -> "n.%1$s IS DISTINCT FROM d.%1$s".formatted(key);
    String query =
        """
        SELECT coalesce(n.%s, d.%s), n, d
        FROM (SELECT %s FROM read_parquet('%s')) n FULL JOIN read_parquet('%s') d USING (%s)
        WHERE %s OR %s ORDER BY ALL\
        """
            .formatted(
                table.key().get(0),
                table.key().get(0),
                String.join(", ", columns),
                night.table(nightWork, table.name()),
                duckDbs,
                String.join(", ", table.key()),
                table.key().stream().map(distinct).collect(Collectors.joining(" OR ")),
                columns.stream()
                    .map(column -> "n.%1$s %2$s d.%1$s".formatted(column, table.differs()))
                    .collect(Collectors.joining(" OR ")));
    try (ResultSet found = sql.executeQuery(query)) {
      while (found.next() && differences.size() < MOST_SHOWN) {
        differences.add(
            "%s: night %s, duckdb %s"
                .formatted(found.getString(1), found.getString(2), found.getString(3)));
      }
    }
  }

  private List<String> columns(Path file) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery("DESCRIBE FROM read_parquet('%s')".formatted(file))) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }
}
