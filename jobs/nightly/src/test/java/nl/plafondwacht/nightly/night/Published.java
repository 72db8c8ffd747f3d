package nl.plafondwacht.nightly.night;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A published run, read back by DuckDB; every row as text with {@code |} between values. */
public record Published(Path folder) {
  static Published latestOf(TestNight night) throws Exception {
    return new Published(night.latest());
  }

  List<String> findings() throws SQLException {
    return rows("operator/findings", "reason, delivery, file, line, field, value, expected");
  }

  /** Without the three columns in the middle that speak of netting, contracts and updates. */
  List<String> reconciliation() throws SQLException {
    return rows(
        "operator/reconciliation",
        "delivery, file, lines_in, lines_accepted, lines_quarantined, lines_duplicate, cents_in,"
            + " cents_accepted, cents_quarantined, cents_duplicate, difference");
  }

  /** Rows of a table in the order of its file; of ceiling tests those at standard. */
  List<String> rows(String table, String columns) throws SQLException {
    String which = table.endsWith("/ceiling_tests") ? " WHERE strictness = 'standard'" : "";
    return query(
        "SELECT %s FROM '%s'%s".formatted(columns, folder.resolve(table + ".parquet"), which));
  }

  public static List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = database.createStatement().executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          String value = result.getString(column);
          row.add(value == null ? "" : value);
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
