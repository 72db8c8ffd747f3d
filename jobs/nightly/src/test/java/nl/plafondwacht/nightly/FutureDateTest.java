package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.nightly.Program.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A date after today: refused until it is asked for, and then nobody's latest. */
class FutureDateTest {
  private static final String FUTURE = "2062-06-30";
  private static final String CREATED = "2026-11-18T18:00:00+01:00";
  private static final String EXPECTED =
      " (after today, 2026-11-20), expected a date up to today, or --future beside it\n";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void twoNights() throws IOException {
    program = Program.in(Files.createDirectories(folder.resolve("here")));
    program.settings("retention: { run_days: 400, manifests: 1 }\ncompaction: { deliveries: 1 }\n");
    Small.deliver(program, "d1", CREATED);
    night(program, "2026-11-19");
    night(program, "2026-11-20");
  }

  @Test
  void everyCommandThatTakesADateRefusesIt() throws IOException {
    var before = program.tree();
    assertThat(program.run("nightly", "--date", FUTURE))
        .isEqualTo(new Ended(30, "", "command line: --date is " + FUTURE + EXPECTED));
    assertThat(program.run("rebuild", "--from", "2026-11-20", "--to", FUTURE))
        .isEqualTo(new Ended(30, "", "command line: --to is " + FUTURE + EXPECTED));
    assertThat(program.run("rebuild", "--from", FUTURE).err()).contains("--from is " + FUTURE);
    Ended check = program.run("check", "--date", FUTURE);
    assertThat(check.code()).isEqualTo(30);
    assertThat(check.out()).contains("  wrong        command line: --date is " + FUTURE + EXPECTED);
    Ended deliver =
        program.run(
            "deliver",
            program.home().resolve("inbox/d1").toString(),
            "--replace",
            "--created",
            FUTURE + "T18:00:00+02:00");
    assertThat(deliver.code()).isEqualTo(30);
    assertThat(deliver.err()).isEqualTo("command line: --created is " + FUTURE + EXPECTED);
    assertThat(program.tree()).isEqualTo(before);
  }

  @Test
  void aDeliveryOfLaterIsToldByCheckAndByTheNightThatTakesItIn() throws Exception {
    Small.write(program, "d2", Small.line("N1", "999900109"));
    Ended described =
        program.run(
            "deliver",
            program.home().resolve("inbox/d2").toString(),
            "--future",
            "--created",
            FUTURE + "T18:00:00+02:00");
    assertThat(described.code()).as(described.err()).isZero();
    Ended check = program.run("check");
    assertThat(check.code()).isZero();
    assertThat(check.out()).contains("  note         d2 was created on " + FUTURE);
    assertThat(program.run("nightly", "--date", "2026-11-20").out())
        .contains("  created after the night: d2, on " + FUTURE + "\n");
  }

  @Test
  void todayIsThatOfAmsterdam() {
    assertThat(program.at("2026-11-20T22:59:59Z").run("nightly", "--date", "2026-11-21").code())
        .isEqualTo(30);
    assertThat(program.at("2026-11-20T23:00:00Z").run("nightly", "--date", "2026-11-21").code())
        .isZero();
  }

  @Test
  void askedForItIsPublishedAndNothingElseChanges() throws IOException {
    Small.write(program, "d2", Small.line("N1", "999900109"));
    Small.describe(program, "d2", CREATED);
    var before = untouched();
    Ended ended = program.run("nightly", "--date", FUTURE, "--future");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .endsWith(
            """

            latest.json does not name run %s: 2062-06-30 is after today, 2026-11-20; nothing was retired
            It names 2026-11-20/%s
            """
                .formatted(id(FUTURE), id("2026-11-20")));
    assertThat(untouched()).containsAllEntriesOf(before);
    assertThat(program.home().resolve("store/manifest-1.json")).exists();
    assertThat(program.run("status").out())
        .contains(FUTURE)
        .containsPattern(FUTURE + ".* complete \\(after today\\)\n");
    Ended again = program.run("nightly", "--date", FUTURE, "--future");
    assertThat(again.out()).contains("already complete", "does not name run");
    assertThat(untouched()).containsAllEntriesOf(before);
  }

  @Test
  void itIsTheRunOfItsDateAndBecomesTheLatestThen() throws IOException {
    assertThat(program.run("nightly", "--date", FUTURE, "--future").code()).isZero();
    Map<String, String> ahead = tables(program);
    Program then = Program.in(Files.createDirectories(folder.resolve("then")));
    Small.deliver(then, "d1", CREATED);
    night(then, "2026-11-19");
    night(then, "2026-11-20");
    assertThat(then.at("2062-07-01T00:00:00Z").run("nightly", "--date", FUTURE).code()).isZero();
    assertThat(ahead).hasSizeGreaterThan(5);
    assertThat(tables(then).equals(ahead)).as("bytes of " + ahead.keySet()).isTrue();
    Ended again = program.at("2062-07-01T00:00:00Z").run("nightly", "--date", FUTURE);
    assertThat(again.out()).contains("already complete").doesNotContain("does not name");
    assertThat(latest()).startsWith(FUTURE);
  }

  @Test
  void aPointerOnSuchADateGivesWayToTheNextNight() throws IOException {
    program.run("nightly", "--date", FUTURE, "--future");
    Ended refused = program.run("rollback", FUTURE + "/" + id(FUTURE));
    assertThat(refused).isEqualTo(new Ended(30, "", "command line: RUN is " + FUTURE + EXPECTED));
    assertThat(program.run("rollback", "--future", id(FUTURE)).code()).isZero();
    assertThat(latest()).startsWith(FUTURE);
    program.run("rebuild", "--from", "2026-11-18");
    assertThat(latest()).startsWith(FUTURE);
    assertThat(program.at("2026-11-21T22:00:00Z").run("nightly", "--date", "2026-11-21").code())
        .isZero();
    assertThat(latest()).startsWith("2026-11-21");
  }

  @Test
  void anOlderDateAComparisonAndAnEarlierRunSayWhereThePointerIs() throws IOException {
    String names = "\nIt names 2026-11-20/" + id("2026-11-20") + "\n";
    assertThat(program.run("rebuild", "--from", "2026-11-18").out())
        .endsWith(
            "latest.json does not name run %s: 2026-11-18 is not the latest date"
                    .formatted(id("2026-11-18"))
                + names);
    assertThat(program.run("nightly", "--as-of", id("2026-11-20")).out())
        .contains("latest.json does not name run ")
        .endsWith(": it is a comparison" + names);
    program.run("rollback", id("2026-11-19"));
    assertThat(program.run("nightly", "--date", "2026-11-20").out())
        .contains("already complete")
        .endsWith(
            ": another run was published after it, or chosen by"
                + " rollback\nIt names 2026-11-19/"
                + id("2026-11-19")
                + "\n");
  }

  @Test
  void reproducingNeverMovesThePointer() throws IOException {
    String run = id("2026-11-20");
    program.run("rollback", id("2026-11-19"));
    Path table = program.home().resolve("out/2026-11-20/" + run + "/purchasing");
    Files.delete(table.resolve("contract_months.parquet"));
    Ended ended = program.run("reproduce", run);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("the run was put back", "It names 2026-11-19/");
    assertThat(table.resolve("contract_months.parquet")).exists();
    assertThat(latest()).startsWith("2026-11-19");
  }

  @Test
  void theSampleNightRunsWhateverTheClockSays() throws IOException {
    Program sample = Program.in(Files.createDirectories(folder.resolve("sample")));
    sample.copy(Program.SAMPLE, "sample-data/small-night", "none");
    sample.copy(Program.CHECKOUT.resolve("config/codes"), "config/codes", "none");
    assertThat(sample.at("2020-01-01T00:00:00Z").run("check", "--sample-night").code())
        .isEqualTo(10);
    Ended ended = sample.run("nightly");
    assertThat(ended.code()).as(ended.err()).isEqualTo(10);
    assertThat(ended.out()).doesNotContain("does not name");
    assertThat(sample.run("nightly", "--sample-night", "--date", "2026-11-21").code())
        .isEqualTo(30);
  }

  /** Pointer, metrics, earlier runs, and all that lies in the store but the log. */
  private Map<String, String> untouched() throws IOException {
    Map<String, String> files = new TreeMap<>(program.tree());
    files
        .keySet()
        .removeIf(
            name ->
                !name.matches("out/latest.json|.*\\.prom|out/2026.*|store/(segments|feeds)/.*"));
    return files;
  }

  private static Map<String, String> tables(Program program) throws IOException {
    Map<String, String> files = new TreeMap<>(program.tree());
    files
        .keySet()
        .removeIf(
            name -> !name.matches("out/" + FUTURE + "/.*parquet") || name.contains("operator"));
    return files;
  }

  private String id(String date) throws IOException {
    try (var runs = Files.list(program.home().resolve("out/" + date))) {
      return runs.findFirst().orElseThrow().getFileName().toString();
    }
  }

  /** Path of the run that the pointer names. */
  private String latest() throws IOException {
    return Files.readString(program.home().resolve("out/latest.json"))
        .replaceAll("(?s).*\"path\" : \"([^\"]+)\".*", "$1");
  }

  private static void night(Program program, String date) {
    Ended ended = program.run("nightly", "--date", date);
    assertThat(ended.code()).as(ended.err()).isZero();
  }
}
