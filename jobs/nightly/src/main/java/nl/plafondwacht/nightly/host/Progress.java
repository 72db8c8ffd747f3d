package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the run is: stages count into it, people read it from the log or a bar, programs from
 * {@code status.json}. Safe for use by many threads.
 */
public final class Progress implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

  private final Path status;
  private String runId;
  private final InstantSource clock;
  private final ProgressView view;
  private final ScheduledExecutorService reporter =
      Executors.newSingleThreadScheduledExecutor(Progress::daemon);
  private final List<StageTime> finished = new ArrayList<>();

  private String stage = "";
  private boolean paused;
  private int units;
  private int done;
  private long lines;
  private long rejected;
  private long bytes;
  private Instant began;
  private Duration active = Duration.ZERO;

  private Progress(Path status, String runId, InstantSource clock, ProgressView view) {
    this.status = status;
    this.runId = runId;
    this.clock = clock;
    this.view = view;
    this.began = clock.instant();
  }

  /**
   * Starts telling; does nothing to results.
   *
   * @param state folder that gets {@code status.json}
   * @param every time between two reports
   */
  public static Progress start(Path state, String runId, InstantSource clock, Duration every) {
    return start(state, runId, clock, every, ProgressView.forProcess());
  }

  static Progress start(
      Path state, String runId, InstantSource clock, Duration every, ProgressView view) {
    Progress progress = new Progress(state.resolve(RunStatus.FILE), runId, clock, view);
    progress.reporter.execute(() -> Logging.runId(runId));
    // The reports end with the reporter.
    ScheduledFuture<?> unused =
        progress.reporter.scheduleAtFixedRate(
            progress::report, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    return progress;
  }

  /** Counts lines that a unit read, and how many of them it rejected. */
  public synchronized void add(long readLines, long rejectedLines) {
    lines += readLines;
    rejected += rejectedLines;
  }

  /** Counts bytes that a unit read. */
  public synchronized void addBytes(long readBytes) {
    bytes += readBytes;
  }

  /** From now on tells of another run. */
  public synchronized void restart(String nextRunId) {
    finished.clear();
    stage = "";
    runId = nextRunId;
  }

  /** The stages that have begun, in order; the last one up to now. */
  public synchronized List<StageTime> stageTimes() {
    List<StageTime> times = new ArrayList<>(finished);
    if (!stage.isEmpty()) {
      times.add(stageTime());
    }
    return times;
  }

  /** Writes how the run ended into {@code status.json}; call it once, before {@link #close}. */
  public void end(ExitCode code) {
    stopReporting();
    write(snapshot().json(code.meaning()));
  }

  @Override
  public void close() {
    stopReporting();
    view.close();
  }

  synchronized void stage(String name, int unitsOfStage) {
    if (!stage.isEmpty()) {
      finished.add(stageTime());
    }
    stage = name;
    paused = false;
    units = unitsOfStage;
    began = clock.instant();
    done = 0;
    lines = 0;
    rejected = 0;
    bytes = 0;
    active = Duration.ZERO;
    // Whoever stops or misses a run sees its stage, also when that is shorter than a report's turn.
    ProgressSnapshot beginning = snapshot(began);
    reporter.execute(() -> tell(beginning));
  }

  /** Ends what is shown until the next stage, so that others can print below it. */
  void pause() {
    synchronized (this) {
      paused = true;
    }
    CompletableFuture.runAsync(view::close, reporter).join();
  }

  synchronized void unitDone(Duration took) {
    done++;
    active = active.plus(took);
  }

  synchronized ProgressSnapshot snapshot() {
    return snapshot(clock.instant());
  }

  private ProgressSnapshot snapshot(Instant now) {
    Runtime machine = Runtime.getRuntime();
    return new ProgressSnapshot(
        runId,
        stage,
        done,
        units,
        lines,
        rejected,
        bytes,
        Duration.between(began, now),
        machine.totalMemory() - machine.freeMemory(),
        machine.maxMemory(),
        now);
  }

  private void stopReporting() {
    reporter.shutdown();
    try {
      if (!reporter.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("The last progress report did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private StageTime stageTime() {
    return new StageTime(stage, units, Duration.between(began, clock.instant()), active);
  }

  private void report() {
    ProgressSnapshot snapshot = snapshot();
    if (snapshot.stage().isEmpty()) {
      return;
    }
    if (!isPaused()) {
      view.show(snapshot);
    }
    tell(snapshot);
  }

  private synchronized boolean isPaused() {
    return paused;
  }

  private void tell(ProgressSnapshot snapshot) {
    write(snapshot.json(RunStatus.RUNNING));
  }

  private void write(String json) {
    try {
      WholeFile.write(status, json);
    } catch (IOException e) {
      // Telling must not end the night, nor change how it ended.
      LOG.warn("{} cannot be written: {}", status, e.toString());
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
