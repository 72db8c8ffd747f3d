package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.plafondwacht.nightly.Program.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that would vanish are refused before delivery.json is written. */
class DeliverDecisionsTest {
  private static final String HEADER =
      "signal_id,disposition,decided_on,decided_by_role,note,snooze_until\n";
  private static final String KNOWN = "e3d119cd491ff115";
  private static final String NOT_LOOKED_UP =
      "  signal ids are not looked up: no published run can be seen (--out)\n";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder);
  }

  @Test
  void whatIsWrongInARowRefusesTheDelivery() throws IOException {
    Ended ended =
        deliver(
            "R1-NOORD,RIGHT_ADJUST_CONTRACT,2026-11-20,,,\n"
                + KNOWN
                + ",RIGHT,2026-11-20,,,\n"
                + KNOWN
                + ",SNOOZED,2026-11-31,,,\n"
                + KNOWN
                + ",WAITING_FOR_PROVIDER,2026-11-21,,,\n"
                + KNOWN
                + ",SNOOZED,2026-11-20,,,2026-11-19\n");
    assertThat(ended.code()).isEqualTo(21);
    assertThat(ended.out())
        .contains(
            "BAD_CODE in decisions.csv line 2: signal_id is ",
            "UNKNOWN_WORD in decisions.csv line 3: disposition is 'RIGHT', expected one of",
            "BAD_DATE in decisions.csv line 4: decided_on is '2026-11-31'",
            "DECIDED_IN_FUTURE in decisions.csv line 5: decided_on is '2026-11-21', expected a day on"
                + " or before 2026-11-20, on which it was delivered\n",
            "SNOOZE_WITHOUT_EFFECT in decisions.csv line 6: snooze_until is '2026-11-19'",
            NOT_LOOKED_UP)
        .endsWith("Not written: a decision in it would not count\n");
    assertThat(folder.resolve("inbox/d2/delivery.json")).doesNotExist();
  }

  @Test
  void whatIsRightIsWritten() throws IOException {
    Ended ended =
        deliver(
            KNOWN
                + ",RIGHT_ADJUST_CONTRACT,2026-11-20,,,\n"
                + KNOWN
                + ",SNOOZED,2026-11-19,,,2027-01-31\n");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains(NOT_LOOKED_UP);
  }

  @Test
  void aSignalThatNoPublishedNightKnowsRefusesTheDelivery() throws IOException {
    Small.deliver(program, "d1", "2026-11-19T18:00:00+01:00");
    assertThat(program.run("nightly", "--date", "2026-11-19").code()).isZero();
    Ended unknown = deliver(KNOWN + ",RIGHT_ADJUST_CONTRACT,2026-11-20,,,\n");
    assertThat(unknown.code()).isEqualTo(21);
    assertThat(unknown.out())
        .contains(
            "UNKNOWN_SIGNAL in decisions.csv line 2: signal_id is 'e3d119cd491ff115', expected the id"
                + " of a signal that this night or one before it raised\n")
        .doesNotContain(NOT_LOOKED_UP);
    // One that a night before the last one raised is known too.
    Path run;
    try (var found = Files.walk(folder.resolve("out"))) {
      run = found.filter(path -> path.endsWith("run.json")).findFirst().orElseThrow();
    }
    String before = Files.readString(run);
    Files.writeString(
        run,
        before.replace(
            "\"seen_before\" : { }",
            "\"seen_before\" : { \"%s\" : \"2026-11-01\" }".formatted(KNOWN)));
    assertThat(deliver(KNOWN + ",RIGHT_ADJUST_CONTRACT,2026-11-20,,,\n").code()).isZero();
  }

  @Test
  void anotherInstallationIsLookedUpOnlyWhenItIsNamed() throws IOException {
    Small.deliver(program, "d1", "2026-11-19T18:00:00+01:00");
    assertThat(program.run("nightly", "--date", "2026-11-19").code()).isZero();
    program.file(
        "elsewhere/d2/decisions.csv", HEADER + KNOWN + ",SNOOZED,2026-11-20,,,2027-01-01\n");
    String elsewhere = program.home().resolve("elsewhere/d2").toString();
    String out = program.home().resolve("out").toString();
    assertThat(program.run("deliver", elsewhere, "--out", out).code()).isEqualTo(21);
    assertThat(program.run("deliver", elsewhere).out()).contains(NOT_LOOKED_UP);
  }

  private Ended deliver(String rows) throws IOException {
    program.file("inbox/d2/decisions.csv", HEADER + rows);
    return program.run(
        "deliver",
        program.home().resolve("inbox/d2").toString(),
        "--created",
        "2026-11-20T18:00:00+01:00",
        "--replace");
  }
}
