package nl.plafondwacht.nightly.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one night, computed from an inbox with the numbered SQL files beside this class.
 */
public final class Oracle implements AutoCloseable {
  private static final List<String> FILES =
      List.of(
          "01_read.sql",
          "02_facts.sql",
          "03_lines.sql",
          "04_netting.sql",
          "05_contracts.sql",
          "06_episodes.sql",
          "07_days.sql",
          "08_ceilings.sql",
          "09_signals.sql",
          "10_clauses.sql");

  /** As in config/codes/commitments.csv. */
  private static final LocalDate COMMITMENT_FROM = LocalDate.of(2026, 1, 1);

  private final Connection database;

  private Oracle(Connection database) {
    this.database = database;
  }

  /**
   * Return codes and markers as two CSV files, in the shapes shown in the resources of this
   * package.
   */
  public record Codes(Path returnCodes, Path markers) {}

  /** Computes every table for {@code day} with the readings as they stand in 00_choices.sql. */
  public static Oracle run(Path inbox, LocalDate day, Codes codes)
      throws IOException, SQLException {
    return run(inbox, day, codes, Map.of());
  }

  /**
   * Computes every table for {@code day}; {@code readings} replaces values of 00_choices.sql by
   * name, an unknown name is an error.
   */
  public static Oracle run(Path inbox, LocalDate day, Codes codes, Map<String, String> readings)
      throws IOException, SQLException {
    Connection database = DriverManager.getConnection("jdbc:duckdb:");
    Oracle oracle = new Oracle(database);
    try {
      oracle.script("00_choices.sql");
      for (Map.Entry<String, String> reading : readings.entrySet()) {
        oracle.choose(reading.getKey(), reading.getValue());
      }
      InboxText.load(inbox, database);
      oracle.load(day, codes);
      for (String file : FILES) {
        oracle.script(file);
      }
      return oracle;
    } catch (IOException | SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  /** restricted/ceiling_tests at the strictness chosen, every column, by contract_id. */
  public List<Map<String, @Nullable Object>> ceilingTests() throws SQLException {
    return rows("SELECT * FROM ceiling_tests ORDER BY contract_id");
  }

  /**
   * purchasing/contract_months before suppression, at the strictness chosen; {@code month} is the
   * first day of the month.
   */
  public List<Map<String, @Nullable Object>> contractMonths() throws SQLException {
    return rows("SELECT * FROM contract_months ORDER BY contract_id, month");
  }

  /** Rule, contract_id, lines, persons, amount_cents, first_day, last_day and strength of each. */
  public List<Map<String, @Nullable Object>> signals() throws SQLException {
    return rows("FROM signal ORDER BY contract_id, rule_ids");
  }

  /** purchasing/contract_clauses before suppression: contract_id, check, outcome, days. */
  public List<Map<String, @Nullable Object>> clauses() throws SQLException {
    return rows("SELECT * FROM contract_clauses ORDER BY contract_id, \"check\"");
  }

  /** operator/reconciliation, in the order of the delivery log. */
  public List<Map<String, @Nullable Object>> reconciliation() throws SQLException {
    return rows("FROM reconciliation");
  }

  /** Adds the counts about titles and classes, for strictness standard. */
  public void countUptake() throws IOException, SQLException {
    script("10_uptake.sql");
  }

  /**
   * Rows of any query over the oracle's tables; dates as {@link LocalDate}, whole numbers as {@link
   * Long}.
   */
  public List<Map<String, @Nullable Object>> rows(String query) throws SQLException {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(row(result));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }

  private static Map<String, @Nullable Object> row(ResultSet result) throws SQLException {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
      row.put(result.getMetaData().getColumnLabel(column), plain(result.getObject(column)));
    }
    return row;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    boolean whole =
        value instanceof Integer || value instanceof Short || value instanceof java.math.BigInteger;
    return whole && value instanceof Number number ? (Object) number.longValue() : value;
  }

  private void choose(String name, String value) throws SQLException {
    try (PreparedStatement update =
        database.prepareStatement("UPDATE choice SET value = ? WHERE name = ?")) {
      update.setString(1, value);
      update.setString(2, name);
      if (update.executeUpdate() != 1) {
        throw new IllegalArgumentException(
            "Reading %s, expected a name of 00_choices.sql".formatted(name));
      }
    }
  }

  private void load(LocalDate day, Codes codes) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("CREATE TABLE run_date AS SELECT DATE '%s' AS day".formatted(day));
      statement.execute(
          "CREATE TABLE commitment_from AS SELECT DATE '%s' AS day".formatted(COMMITMENT_FROM));
      statement.execute(
          """
          CREATE TABLE class_row AS
          SELECT code_list, code, uzovi, class, TRY_CAST(valid_from AS DATE) AS valid_from,
                 TRY_CAST(valid_to AS DATE) AS valid_to, status
          FROM read_csv('%s', header = true, all_varchar = true)
          """
              .formatted(codes.returnCodes()));
      statement.execute(
          "CREATE TABLE marker_row AS FROM read_csv('%s', header = true, all_varchar = true)"
              .formatted(codes.markers()));
    }
  }

  private void script(String name) throws IOException, SQLException {
    try (InputStream text = Oracle.class.getResourceAsStream("/oracle/" + name);
        Statement statement = database.createStatement()) {
      if (text == null) {
        throw new IllegalStateException("No resource /oracle/%s".formatted(name));
      }
      statement.execute(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
