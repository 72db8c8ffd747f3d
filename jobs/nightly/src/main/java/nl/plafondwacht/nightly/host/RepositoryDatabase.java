package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The H2 file that holds the job repository. It is a record, not the truth: one that a power cut
 * left broken is put aside and a new one begun.
 */
final class RepositoryDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RepositoryDatabase.class);
  private static final String NAME = "repository";
  private static final String SCRIPT = "org/springframework/batch/core/schema-h2.sql";

  private final JdbcConnectionPool pool;

  private RepositoryDatabase(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  static boolean exists(Path state) {
    return Files.exists(file(state));
  }

  private static Path file(Path state) {
    return state.resolve(NAME + ".mv.db");
  }

  /** Opens or creates the database; the caller holds the {@link NightLock} of the folder. */
  static RepositoryDatabase open(Path state, int connections) throws IOException, SQLException {
    Files.createDirectories(state);
    try {
      return connect(state, connections);
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.FILE_CORRUPTED_1) {
        throw e;
      }
      Path aside = state.resolve(NAME + ".broken");
      LOG.warn("The job repository is broken; it is kept as {} and a new one begun", aside);
      Files.move(file(state), aside, StandardCopyOption.REPLACE_EXISTING);
      return connect(state, connections);
    }
  }

  DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.dispose();
  }

  private static RepositoryDatabase connect(Path state, int connections) throws SQLException {
    // H2 writes no trace file and does not close by itself while a stopping run still records its
    // end.
    String url =
        "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            .formatted(state.toAbsolutePath().resolve(NAME));
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "plafondwacht", "");
    pool.setMaxConnections(connections);
    try (Connection connection = pool.getConnection()) {
      createSchema(connection);
      return new RepositoryDatabase(pool);
    } catch (SQLException | RuntimeException e) {
      pool.dispose();
      throw e;
    }
  }

  /** Spring Batch's own script; one that was killed half way is started over. */
  private static void createSchema(Connection connection) throws SQLException {
    if (!isComplete(connection)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("DROP ALL OBJECTS");
      }
      ScriptUtils.executeSqlScript(connection, new ClassPathResource(SCRIPT));
    }
  }

  private static boolean isComplete(Connection connection) throws SQLException {
    // The sequence is the script's last statement.
    String last =
        "SELECT 1 FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_NAME = 'BATCH_JOB_INSTANCE_SEQ'";
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(last)) {
      return found.next();
    }
  }
}
