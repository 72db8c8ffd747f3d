package nl.plafondwacht.proof.benchmark.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The process of {@link DuckDb}: runs the script in a database in memory. */
public final class DuckDbScript {
  private static final String SCRIPT = "duckdb.sql";

  private DuckDbScript() {}

  /**
   * Runs it.
   *
   * @param arguments {@code name=value} for every {@code ${name}} in the script
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    String sql = script();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = "${" + argument.substring(0, equals) + "}";
      sql = sql.replace(name, argument.substring(equals + 1));
    }
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script() throws IOException {
    try (InputStream script = DuckDbScript.class.getResourceAsStream(SCRIPT)) {
      return new String(
          Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
