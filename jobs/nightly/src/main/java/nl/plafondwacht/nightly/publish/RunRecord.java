package nl.plafondwacht.nightly.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.store.Json;
import org.jspecify.annotations.Nullable;

/**
 * operator/run.json: what a run was made of, what it counted and what it wrote. Its presence says
 * that the run counts.
 *
 * @param madeOf the parts of the run id
 * @param seenBefore first day of each signal of nights before, by signal id: with it the run can be
 *     made again when those nights are gone
 * @param newDeliveries those that are in no earlier night
 * @param expectedAbsent names of the expected deliveries that are absent
 * @param absences the same with since when; null in a record of before they were told
 * @param notConfigured markers whose code is not public and was not entered
 * @param unverified markers in use whose code is not verified
 * @param counts of the whole run
 * @param decisions about signals; null in a record of before they were counted
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
    @Nullable List<Absence> absences,
    List<String> notConfigured,
    List<String> unverified,
    SortedMap<String, Long> counts,
    @Nullable Decisions decisions,
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

  /**
   * An expected delivery that did not come in its period. Days are yyyy-mm-dd.
   *
   * @param name as the settings write it
   * @param since the first date without it; null when none ever came
   * @param lastSeen delivery day of the last one; null when none ever came
   */
  public record Absence(
      String name, String every, @Nullable String since, @Nullable String lastSeen) {

    /** A line for whoever has to ask for it. */
    public String inWords() {
      return since == null
          ? "%s (every %s; never seen)".formatted(name, every)
          : "%s (every %s; since %s, last seen %s)".formatted(name, every, since, lastSeen);
    }
  }

  /**
   * What became of decisions about signals, in the whole log.
   *
   * @param taken that count
   * @param notTaken that do not
   * @param reasons how many of these for each reason of a finding; one may have several
   */
  public record Decisions(long taken, long notTaken, SortedMap<String, Long> reasons) {}

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
        absences,
        notConfigured,
        unverified,
        counts,
        decisions,
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
