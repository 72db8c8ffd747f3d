package nl.plafondwacht.nightly.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Offers the units of a run's stages to their stage, until one fails or somebody asks to stop. */
final class Units {
  private static final int LONGEST_NAME = 60;

  private final StopRequest stop;
  private final Progress progress;
  // Not in the execution context: a restart gets the context of the dead run, whole or not.
  private final Map<String, String> byPartition = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  Units(StopRequest stop, Progress progress) {
    this.stop = stop;
    this.progress = progress;
  }

  /** What the first failing unit threw. */
  @Nullable Throwable failure() {
    return failure.get();
  }

  /** The partitions of a stage: a short name for the job repository to each unit. */
  Map<String, ExecutionContext> of(Stage stage) {
    try {
      requireGoingOn();
      Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
      for (String unit : stage.units()) {
        String name = shortName(unit);
        byPartition.put(partition(stage, name), unit);
        if (partitions.put(name, new ExecutionContext()) != null) {
          throw new IllegalStateException(
              "Stage %s names unit %s twice".formatted(stage.name(), unit));
        }
      }
      progress.stage(stage.name(), partitions.size());
      return partitions;
    } catch (JobInterruptedException e) {
      // A step takes an exception with this cause for a stop, not for a failure.
      throw new IllegalStateException(e);
    } catch (Exception e) {
      failure.compareAndSet(null, e);
      throw new IllegalStateException(e);
    }
  }

  /** Runs the unit of a partition, by the name its step execution has. */
  void run(Stage stage, String partition) throws Exception {
    requireGoingOn();
    String unit = Objects.requireNonNull(byPartition.get(partition), partition);
    long start = System.nanoTime();
    try {
      stage.run(unit);
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
      throw e;
    }
    progress.unitDone(Duration.ofNanos(System.nanoTime() - start));
  }

  private void requireGoingOn() throws JobInterruptedException {
    if (stop.isRequested() || failure.get() != null) {
      throw new JobInterruptedException("The run is ending, no new unit is started");
    }
  }

  private static String partition(Stage stage, String name) {
    return stage.name() + ":" + name; // as the framework names the step of a partition
  }

  /** The column takes 100 characters for stage and unit; a longer name gets a digest. */
  private static String shortName(String unit) {
    if (unit.length() <= LONGEST_NAME) {
      return unit;
    }
    String digest = HexFormat.of().formatHex(sha256(unit), 0, 8);
    return unit.substring(0, LONGEST_NAME - digest.length() - 1) + "~" + digest;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
