package nl.plafondwacht.nightly.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.store.files.FileAccess;
import org.jspecify.annotations.Nullable;

/**
 * operator/run.json: what a run was made of, what it counted and what it wrote. Its presence says
 * that the run counts.
 *
 * @param madeOf the parts of the run id
 * @param seenBefore first day of each signal of the night before, by signal id: with it the run can
 *     be made again when that night is gone
 * @param newDeliveries those that are in no earlier night
 * @param notConfigured markers whose code is not public and was not entered
 * @param unverified markers in use whose code is not verified
 * @param counts of the whole run
 * @param secondarySuppression whether it was shown that no suppressed cell of the monitor tables
 *     follows from others (S4, S6); null in a record of before they were
 * @param outputs every table, relative to the run's folder
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RunRecord(
    int format,
    String runId,
    String date,
    SortedMap<String, String> madeOf,
    SortedMap<String, String> seenBefore,
    Program program,
    List<Delivery> deliveries,
    List<String> newDeliveries,
    List<Refusal> refused,
    List<String> expectedAbsent,
    List<String> notConfigured,
    List<String> unverified,
    SortedMap<String, Long> counts,
    @Nullable String secondarySuppression,
    List<Output> outputs,
    List<Stage> stages,
    String started,
    String finished,
    int exitCode,
    String result) {
  public static final int FORMAT = 1;

  /** What computed it; no part of the run id. */
  public record Program(String version, String commit, String java) {}

  /** A delivery of the run's log. */
  public record Delivery(String name, String created, String digest, List<File> files) {}

  /**
   * A file of a delivery.
   *
   * @param knownAs where its bytes were delivered before; null when they were new
   */
  public record File(
      String name,
      String feed,
      String sha256,
      @Nullable String knownAs,
      long records,
      long rejected) {}

  /** A delivery that stayed out, with each reason once. */
  public record Refusal(String delivery, List<String> reasons) {}

  /** A table. */
  public record Output(String path, long rows, long bytes, String sha256) {}

  /** How long a stage took, in milliseconds of wall time. */
  public record Stage(String name, int units, long millis) {}

  /** The record in a file; fails when a later program wrote it. */
  public static RunRecord read(FileAccess files, String file) throws IOException {
    RunRecord run = Json.read(files, file, RunRecord.class);
    if (run.format() > FORMAT) {
      throw new IOException(
          "Cannot read %s: its format is %d, this program knows up to %d"
              .formatted(file, run.format(), FORMAT));
    }
    return run;
  }

  /** The same run with its tables written again. */
  public RunRecord written(List<Output> again) {
    return new RunRecord(
        format,
        runId,
        date,
        madeOf,
        seenBefore,
        program,
        deliveries,
        newDeliveries,
        refused,
        expectedAbsent,
        notConfigured,
        unverified,
        counts,
        secondarySuppression,
        again,
        stages,
        started,
        finished,
        exitCode,
        result);
  }

  /** A count; it must be there. */
  public long count(String name) {
    return Objects.requireNonNull(counts.get(name), name);
  }
}
