package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * The H2 file that holds the job repository. It is a record, not the truth, so a broken one can be
 * put aside.
 */
final class RepositoryDatabase implements AutoCloseable {
  private static final String NAME = "repository";
  private static final String SUFFIX = ".mv.db";
  private static final String SCRIPT = "org/springframework/batch/core/schema-h2.sql";

  private final JdbcConnectionPool pool;
  private final JobRepository repository;
  private final TaskExecutorJobOperator operator;

  private RepositoryDatabase(JdbcConnectionPool pool) throws Exception {
    this.pool = pool;
    this.repository = repository(pool);
    this.operator = operator(repository);
  }

  static boolean exists(Path state) {
    return Files.exists(file(state));
  }

  private static Path file(Path state) {
    return state.resolve(NAME + SUFFIX);
  }

  /** Opens or creates the database; the caller holds the {@link NightLock} of the folder. */
  static RepositoryDatabase open(Path state, int connections) throws Exception {
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
    } catch (Exception e) {
      pool.dispose();
      throw e;
    }
  }

  /** Whether somebody looks into the database at this moment; that is no damage. */
  static boolean isInUse(Exception failure) {
    return failure instanceof SQLException sql
        && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
  }

  /**
   * Moves the file out of the way, under a name that no other has.
   *
   * @return where it is now; empty when there is none
   */
  static Optional<Path> putAside(Path state) throws IOException {
    Path file = file(state);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    int number = 1;
    while (Files.exists(aside(state, number))) {
      number++;
    }
    return Optional.of(Files.move(file, aside(state, number)));
  }

  private static Path aside(Path state, int number) {
    return state.resolve("%s-broken-%d%s".formatted(NAME, number, SUFFIX));
  }

  JobRepository repository() {
    return repository;
  }

  TaskExecutorJobOperator operator() {
    return operator;
  }

  @Override
  public void close() {
    pool.dispose();
  }

  private static JobRepository repository(DataSource database) throws Exception {
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database);
    factory.setTransactionManager(new JdbcTransactionManager(database));
    factory.setDatabaseType("H2");
    // The night lock keeps others out, so nobody can create the same execution at the same time.
    factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
    factory.afterPropertiesSet();
    return factory.getObject();
  }

  private static TaskExecutorJobOperator operator(JobRepository repository) throws Exception {
    TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
    operator.setJobRepository(repository);
    operator.setJobRegistry(new MapJobRegistry());
    operator.afterPropertiesSet();
    return operator;
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
