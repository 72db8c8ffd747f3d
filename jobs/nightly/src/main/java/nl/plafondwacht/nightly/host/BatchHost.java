package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Runs stages as one Spring Batch job with a job repository in the state folder. The repository may
 * say "redo", never "skip": every run offers every unit to its stage, and the stage's files decide.
 */
public final class BatchHost implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BatchHost.class);

  // A restart has the parameters of the failed run; after a complete run the next round begins.
  private static final String ROUND = "round";

  private final Path state;
  private final int threads;
  private final StopRequest stop;
  private final Progress progress;
  private final int recovered;
  private RepositoryDatabase database;

  private BatchHost(
      Path state, int threads, StopRequest stop, Progress progress, RepositoryDatabase database)
      throws Exception {
    this.state = state;
    this.threads = threads;
    this.stop = stop;
    this.progress = progress;
    this.database = database;
    this.recovered = recover(database);
  }

  /**
   * Opens the job repository and takes executions that a dead process left running for failed:
   * nobody else can be running them, because the caller holds the lock. A repository that cannot be
   * used, as a power cut may leave it, is put aside and a new one begun: the files are the truth.
   *
   * @param lock of the state folder, held until after {@link #close}
   * @param threads units of a stage at the same time
   */
  public static BatchHost open(NightLock lock, int threads, StopRequest stop, Progress progress)
      throws IOException {
    try {
      return with(lock.state(), threads, stop, progress);
    } catch (Exception e) {
      putAside(lock.state(), e);
    }
    try {
      return with(lock.state(), threads, stop, progress);
    } catch (Exception e) {
      throw cannotBeUsed(lock.state(), e);
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
    try (RepositoryDatabase database = RepositoryDatabase.open(lock.state(), connections(1))) {
      return recover(database);
    } catch (Exception e) {
      putAside(lock.state(), e);
      return 0;
    }
  }

  private static BatchHost with(Path state, int threads, StopRequest stop, Progress progress)
      throws Exception {
    RepositoryDatabase database = RepositoryDatabase.open(state, connections(threads));
    try {
      return new BatchHost(state, threads, stop, progress, database);
    } catch (Exception e) {
      database.close();
      throw e;
    }
  }

  /** A connection per worker, one for the step and one for the job around them. */
  private static int connections(int threads) {
    return threads + 2;
  }

  private static void putAside(Path state, Exception cause) throws IOException {
    Optional<Path> aside =
        RepositoryDatabase.isInUse(cause) ? Optional.empty() : RepositoryDatabase.putAside(state);
    Path kept = aside.orElseThrow(() -> cannotBeUsed(state, cause));
    LOG.warn(
        "The job repository is broken ({}); it is kept as {} and a new one begun",
        cause.toString().lines().findFirst().orElseThrow(),
        kept);
  }

  private static IOException cannotBeUsed(Path state, Exception cause) {
    return new IOException("The job repository in %s cannot be used".formatted(state), cause);
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
    try {
      return attempt(jobName, identity, stages);
    } catch (Exception broken) {
      return runAnew(jobName, identity, stages, broken);
    } finally {
      progress.pause();
    }
  }

  /** A damage may show only now; what the stages have done stays done. */
  private Outcome runAnew(
      String jobName, SortedMap<String, String> identity, List<Stage> stages, Exception broken) {
    try {
      database.close();
      putAside(state, broken);
      database = RepositoryDatabase.open(state, connections(threads));
      return attempt(jobName, identity, stages);
    } catch (Exception e) {
      return new Outcome.Failed(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }

  /** Throws what goes wrong outside of the stages. */
  private Outcome attempt(String jobName, SortedMap<String, String> identity, List<Stage> stages)
      throws Exception {
    RunState run = new RunState(stop);
    ThreadPoolTaskExecutor pool = StageJob.pool(threads);
    try {
      Job job = new StageJob(database.repository(), pool, run, progress).of(jobName, stages);
      return outcome(database.operator().start(job, parameters(jobName, identity)), run);
    } catch (Exception e) {
      Throwable failure = run.failure();
      if (failure == null) {
        throw e;
      }
      return new Outcome.Failed(failure);
    } finally {
      pool.shutdown();
    }
  }

  private static Outcome outcome(JobExecution execution, RunState run) {
    Throwable failure = run.failure();
    if (failure != null) {
      return new Outcome.Failed(failure);
    }
    return switch (execution.getStatus()) {
      case COMPLETED -> new Outcome.Completed();
      case STOPPED -> new Outcome.Stopped();
      default ->
          throw new IllegalStateException(
              execution.toString(),
              execution.getAllFailureExceptions().stream().findFirst().orElse(null));
    };
  }

  private JobParameters parameters(String jobName, SortedMap<String, String> identity) {
    for (long round = 1; ; round++) {
      JobParametersBuilder parameters = new JobParametersBuilder().addLong(ROUND, round);
      identity.forEach(parameters::addString);
      JobParameters candidate = parameters.toJobParameters();
      JobExecution last = database.repository().getLastJobExecution(jobName, candidate);
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

  private static int recover(RepositoryDatabase database) {
    int count = 0;
    JobRepository repository = database.repository();
    for (String jobName : repository.getJobNames()) {
      for (JobExecution dead : repository.findRunningJobExecutions(jobName)) {
        database.operator().recover(dead);
        count++;
      }
    }
    if (count > 0) {
      LOG.warn("Executions that a dead process left running, now recovered: {}", count);
    }
    return count;
  }
}
