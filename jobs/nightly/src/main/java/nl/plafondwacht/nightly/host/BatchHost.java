package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.annotation.Isolation;

/**
 * Runs stages as one Spring Batch job with a job repository in the state folder. The repository may
 * say "redo", never "skip": every run offers every unit to its stage, and the stage's files decide.
 */
public final class BatchHost implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BatchHost.class);

  // A restart has the parameters of the failed run; after a complete run the next round begins.
  private static final String ROUND = "round";

  private static final String UNUSABLE = "The job repository in %s cannot be opened";

  private final RepositoryDatabase database;
  private final JobRepository repository;
  private final TaskExecutorJobOperator operator;
  private final int threads;
  private final StopRequest stop;
  private final Progress progress;
  private final int recovered;

  private BatchHost(RepositoryDatabase database, int threads, StopRequest stop, Progress progress)
      throws Exception {
    this.database = database;
    this.repository = repository(database);
    this.operator = operator(repository);
    this.threads = threads;
    this.stop = stop;
    this.progress = progress;
    this.recovered = recover(repository, operator);
  }

  /**
   * Opens the job repository and takes executions that a dead process left running for failed:
   * nobody else can be running them, because the caller holds the lock.
   *
   * @param lock of the state folder, held until after {@link #close}
   * @param threads units of a stage at the same time
   */
  public static BatchHost open(NightLock lock, int threads, StopRequest stop, Progress progress)
      throws IOException {
    try {
      // A connection per worker, one for the step and one for the job around them.
      RepositoryDatabase database = RepositoryDatabase.open(lock.state(), threads + 2);
      try {
        return new BatchHost(database, threads, stop, progress);
      } catch (Exception e) {
        database.close();
        throw e;
      }
    } catch (Exception e) {
      throw new IOException(UNUSABLE.formatted(lock.state()), e);
    }
  }

  /**
   * Does what {@link #open} does about executions of a dead process, and nothing else; without a
   * job repository there are none.
   *
   * @return how many there were
   */
  public static int recover(NightLock lock) throws IOException {
    if (!RepositoryDatabase.exists(lock.state())) {
      return 0;
    }
    try (RepositoryDatabase database = RepositoryDatabase.open(lock.state(), 2)) {
      JobRepository repository = repository(database);
      return recover(repository, operator(repository));
    } catch (Exception e) {
      throw new IOException(UNUSABLE.formatted(lock.state()), e);
    }
  }

  /** How many executions of a dead process {@link #open} found. */
  public int recovered() {
    return recovered;
  }

  /**
   * Runs the stages in order; a stage begins when all units of the one before are done.
   *
   * @param identity what makes it the same run: recorded, and the same again restarts what did not
   *     end
   */
  public Outcome run(String jobName, SortedMap<String, String> identity, List<Stage> stages) {
    RunState run = new RunState(stop);
    ThreadPoolTaskExecutor pool = StageJob.pool(threads);
    try {
      JobExecution execution =
          operator.start(
              new StageJob(repository, pool, run, progress).of(jobName, stages),
              parameters(jobName, identity));
      return outcome(execution, run);
    } catch (Exception e) {
      return new Outcome.Failed(e);
    } finally {
      pool.shutdown();
    }
  }

  @Override
  public void close() {
    database.close();
  }

  private static Outcome outcome(JobExecution execution, RunState run) {
    Throwable failure = run.failure();
    if (failure != null) {
      return new Outcome.Failed(failure);
    }
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return new Outcome.Completed();
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return new Outcome.Stopped();
    }
    List<Throwable> failures = execution.getAllFailureExceptions();
    return new Outcome.Failed(
        failures.isEmpty() ? new IllegalStateException(execution.toString()) : failures.get(0));
  }

  private JobParameters parameters(String jobName, SortedMap<String, String> identity) {
    for (long round = 1; ; round++) {
      JobParametersBuilder parameters = new JobParametersBuilder().addLong(ROUND, round);
      identity.forEach(parameters::addString);
      JobParameters candidate = parameters.toJobParameters();
      JobExecution last = repository.getLastJobExecution(jobName, candidate);
      if (last == null || isRestartable(last)) {
        return candidate;
      }
    }
  }

  /**
   * Spring Batch refuses to restart anything whose end it could not record; a new round can run.
   */
  private static boolean isRestartable(JobExecution execution) {
    return isUnfinished(execution.getStatus())
        && execution.getStepExecutions().stream()
            .map(StepExecution::getStatus)
            .allMatch(status -> isUnfinished(status) || status == BatchStatus.COMPLETED);
  }

  private static boolean isUnfinished(BatchStatus status) {
    return status == BatchStatus.FAILED || status == BatchStatus.STOPPED;
  }

  private static int recover(JobRepository repository, TaskExecutorJobOperator operator) {
    int count = 0;
    for (String jobName : repository.getJobNames()) {
      for (JobExecution dead : repository.findRunningJobExecutions(jobName)) {
        operator.recover(dead);
        count++;
      }
    }
    if (count > 0) {
      LOG.warn("Executions that a dead process left running, now recovered: {}", count);
    }
    return count;
  }

  private static JobRepository repository(RepositoryDatabase database) throws Exception {
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database.dataSource());
    factory.setTransactionManager(new JdbcTransactionManager(database.dataSource()));
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
}
