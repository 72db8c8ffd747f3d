package nl.plafondwacht.nightly.host;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Hands the units of one stage to its workers, until one fails or somebody asks to stop. A
 * partition of the step is a worker, not a unit: the job repository costs milliseconds for each
 * partition, and the files know better which units are done.
 */
final class Units implements Partitioner {
  private static final Logger LOG = LoggerFactory.getLogger(Units.class);

  private final Stage stage;
  private final int threads;
  private final RunState run;
  private final Progress progress;
  private final Queue<String> waiting = new ConcurrentLinkedQueue<>();

  Units(Stage stage, int threads, RunState run, Progress progress) {
    this.stage = stage;
    this.threads = threads;
    this.run = run;
    this.progress = progress;
  }

  /**
   * Asks the stage for its units; called when the step starts.
   *
   * @param remembered size of the grid when the run was first started; a restart may have other
   *     threads
   */
  @Override
  public Map<String, ExecutionContext> partition(int remembered) {
    try {
      run.requireGoingOn();
      return workers(distinct(stage.units()));
    } catch (JobInterruptedException e) {
      // A step takes an exception with this cause for a stop, not for a failure.
      throw new IllegalStateException(e);
    } catch (Exception e) {
      run.failed(e);
      throw new IllegalStateException(e);
    }
  }

  /** One worker's share: unit after unit while there are any. */
  void work(StepContribution contribution) throws Exception {
    while (!waiting.isEmpty()) {
      run.requireGoingOn();
      String unit = waiting.poll();
      if (unit != null) {
        work(unit);
        contribution.incrementWriteCount(1);
      }
    }
  }

  private void work(String unit) throws Exception {
    long start = System.nanoTime();
    try {
      stage.run(unit);
    } catch (Throwable e) {
      run.failed(e);
      LOG.error("Unit {} of {} failed", unit, stage.name());
      throw e;
    }
    progress.unitDone(Duration.ofNanos(System.nanoTime() - start));
  }

  private Map<String, ExecutionContext> workers(List<String> units) {
    waiting.addAll(units);
    progress.stage(stage.name(), units.size());
    Map<String, ExecutionContext> workers = new LinkedHashMap<>();
    for (int worker = 1; worker <= Math.min(threads, units.size()); worker++) {
      workers.put("worker-" + worker, new ExecutionContext());
    }
    return workers;
  }

  private List<String> distinct(List<String> units) {
    Set<String> seen = new HashSet<>();
    for (String unit : units) {
      if (!seen.add(unit)) {
        throw new IllegalArgumentException(
            "Stage %s names unit %s twice".formatted(stage.name(), unit));
      }
    }
    return units;
  }
}
