package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.WatchedProgram.Ended;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.host.StopRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every exit code through the command line: a cause, what is said, what is published. */
class ProgramExitCodeTest {
  private static final Cause NONE = (night, stop) -> () -> {};

  @TempDir Path folder;

  /** Makes it so before the command runs; closing takes the cause away. */
  @FunctionalInterface
  private interface Cause {
    AutoCloseable arrange(NightCommand night, StopRequest stop) throws Exception;
  }

  /**
   * What to see.
   *
   * @param says regular expression of all that is on standard output
   * @param complains the same of standard error, without the log
   * @param metric what the metrics file tells; empty for a night that did not begin
   * @param again exit code of the same command when the cause is gone
   */
  private record Seen(
      Cause cause, String says, String complains, boolean published, String metric, int again) {
    static Seen of(Cause cause, String says, ExitCode code, int again) {
      return new Seen(cause, says, "", code.isPublished(), Integer.toString(code.code()), again);
    }

    Seen complaining(String text) {
      return new Seen(cause, says, text, published, metric, again);
    }

    Seen beforeItBegins() {
      return new Seen(cause, says, complains, published, "", again);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExitCode() {
    return Stream.of(ExitCode.values())
        .map(
            code ->
                DynamicTest.dynamicTest(code.code() + ": " + code.meaning(), () -> check(code)));
  }

  private void check(ExitCode code) throws Exception {
    NightCommand night = NightCommand.small(folder.resolve(code.name()));
    Seen seen = seen(code);
    StopRequest stop = new StopRequest();
    AutoCloseable cause = seen.cause().arrange(night, stop);
    Ended ended = night.run(stop);
    assertThat(ended.code()).as(ended.toString()).isEqualTo(code.code());
    assertThat(ended.said().replace(night.folder().toString(), "")).matches(seen.says());
    assertThat(ended.complained().replace(night.folder().toString(), "")).matches(seen.complains());
    assertThat(Files.exists(night.out().resolve("latest.json"))).isEqualTo(seen.published());
    assertThat(metric(night)).isEqualTo(seen.metric());
    cause.close();
    assertThat(night.run().code()).isEqualTo(seen.again());
  }

  /** Exhaustive: a new code needs its cause here. */
  private static Seen seen(ExitCode code) {
    String night = "(?s)Night of 2026-11-20, run [0-9a-f]{12}: " + code.meaning() + "\n.*";
    String complete = "(?s)Night of 2026-11-20, run [0-9a-f]{12}: complete\n.*";
    return switch (code) {
      case COMPLETE -> Seen.of(NONE, complete, code, 0);
      case QUARANTINED -> Seen.of(oneBadLineOfTwo("0.9"), night, code, 0);
      case INCOMPLETE ->
          Seen.of(expecting(), night + "  absent: d9 \\(every 1d; never seen\\)\n.*", code, 20);
      case REFUSED -> Seen.of(emptyFile(), night + "  refused: d2 .*", code, 21);
      case BUDGET_EXCEEDED -> Seen.of(oneBadLineOfTwo("0.01"), BUDGET, code, 22);
      case CONFIGURATION ->
          Seen.of(unknownSetting(), "", code, 30)
              .complaining("/night.yaml: treads is 2, expected one of the keys .*\n")
              .beforeItBegins();
      case FAILED -> Seen.of(fileForFolder(), "", code, 0);
      case FAILED_FOR_GOOD ->
          Seen.of(lineThatIsNowhere(), "", code, 41)
              .complaining(
                  "d1-base/declarations.csv does not reconcile: 1 lines and 0 cents are nowhere;"
                      + " nothing was published\n");
      case STOPPED -> Seen.of(stopped(), "", code, 0);
      case LOCKED ->
          Seen.of(locked(), "", code, 0)
              .complaining(
                  "Another run holds the lock .*/state/lock: owner .*, host .*, process \\d+,"
                      + " since 1970-01-01T00:00:00Z, until that process ends\n")
              .beforeItBegins();
    };
  }

  private static final String BUDGET =
      "(?s)Night of 2026-11-20: 1 of 5 declaration lines were rejected, more than allowed by quarantine.budget"
          + " 0.01; nothing was taken in or published\n.*";

  private static Cause oneBadLineOfTwo(String budget) {
    return (night, stop) -> {
      night.settings("quarantine: { budget: %s }\n".formatted(budget));
      Sent.on("11", night.inbox(), "d2")
          .rows("declarations", claim("N1"), claim("N2", "direction=X"))
          .write();
      return () -> {};
    };
  }

  private static Cause expecting() {
    return (night, stop) -> {
      night.settings("expected: [d9]\n");
      return () -> {};
    };
  }

  private static Cause emptyFile() {
    return (night, stop) -> {
      Sent.on("11", night.inbox(), "d2").file("declarations.csv", "").write();
      return () -> {};
    };
  }

  private static Cause unknownSetting() {
    return (night, stop) -> {
      night.settings("treads: 2\n");
      return () -> {};
    };
  }

  private static Cause fileForFolder() {
    return (night, stop) -> {
      Path inTheWay = Files.createDirectories(night.store()).resolve("segments");
      Files.writeString(inTheWay, "in the way");
      return () -> Files.delete(inTheWay);
    };
  }

  /** The first night is right; then its store says a line more than it holds. */
  private static Cause lineThatIsNowhere() {
    return (night, stop) -> {
      night.run();
      Path manifest = night.store().resolve("manifest-1.json");
      String whole = Files.readString(manifest);
      Files.writeString(manifest, whole.replace("\"records\" : 3", "\"records\" : 4"));
      for (String file : List.of("latest.json")) {
        Files.delete(night.out().resolve(file));
      }
      night.settings("disclosure: { threshold: 11 }\n");
      return () -> {};
    };
  }

  private static Cause stopped() {
    return (night, stop) -> {
      stop.request();
      return () -> {};
    };
  }

  private static Cause locked() {
    return (night, stop) -> NightLock.acquire(night.state(), Instant.EPOCH);
  }

  private static String metric(NightCommand night) throws Exception {
    Path metrics = night.state().resolve("plafondwacht.prom");
    if (!Files.exists(metrics)) {
      return "";
    }
    return Files.readAllLines(metrics).stream()
        .filter(line -> line.startsWith("plafondwacht_exit_code"))
        .map(line -> line.replaceAll(".* |\\.0$", ""))
        .findFirst()
        .orElseThrow();
  }
}
