package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.plafondwacht.nightly.Program.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says of settings, key, code tables and folders. */
class CheckConfigurationTest {
  private static final String CREATED = "2026-11-20T18:00:00+01:00";
  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder);
  }

  @Test
  void theDayIsThatOfAmsterdam() throws IOException {
    assertThat(program.at("2026-07-01T22:30:00Z").run("check", "--configuration").out())
        .endsWith("Night of 2026-07-02: all is well (exit code 0)\n")
        .doesNotContain("Inputs");
  }

  @Test
  void mistakesInSettingsKeyAndCodeTablesAreToldAtOnce() throws IOException {
    program.file(
        "codes/commitments.csv", "id,agreed_on,applies_from,text_nl,source\nA,2025-09,x,t,s\n");
    program.settings("quarantine: { per_reason: { BAD_AMMOUNT: 0.1 } }\n");
    Ended ended =
        program
            .withKey("no key")
            .run("check", "--configuration", "--codes", folder.resolve("codes").toString());
    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.out().lines())
        .contains(
            "  wrong        environment: PLAFONDWACHT_KEY is something else (6 characters), expected"
                + " 64 hex digits",
            "  wrong        codes: markers.csv is absent, expected a file in one of [HOME/codes]",
            "  wrong        HOME/codes/commitments.csv line 2: applies_from is 'x', expected a date"
                + " yyyy-mm-dd")
        .anyMatch(
            line -> line.startsWith("  wrong        settings: quarantine.per_reason is BAD_AM"))
        .endsWith("Night of 2026-11-20: a night would not start (exit code 30)");
  }

  @Test
  void settingsThatCannotBeReadEndTheLook() throws IOException {
    program.settings("treads: 2\nlog: { format: xml }\n");
    Ended ended = program.run("check");
    assertThat(ended.out().lines())
        .hasSize(4)
        .contains(
            "  wrong        HOME/config/plafondwacht.yaml: log.format is \"xml\", expected plain or"
                + " ecs")
        .endsWith("Night of 2026-11-20: a night would not start (exit code 30)");
  }

  @Test
  void aCodeTableWithoutAValidRowIsTold() {
    Ended ended = program.run("check", "--configuration", "--date", "1999-01-01");
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("  note         commitments.csv has no row that is valid on 1999-01-01\n");
  }

  @Test
  void anInboxThatIsNoneIsAMistake() throws IOException {
    assertThat(program.run("check").out())
        .contains(
            "  wrong        settings: inbox is HOME/inbox (not there), expected a folder of"
                + " deliveries\n");
    program.file("inbox", "a file");
    assertThat(program.run("check").out())
        .contains(
            "  wrong        settings: inbox is HOME/inbox (a file), expected a folder of"
                + " deliveries\n")
        .endsWith("a night would not start (exit code 30)\n");
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws IOException {
    Small.deliver(program, "d1", CREATED);
    program.file("out", "a file");
    Ended ended = program.run("check");
    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.out())
        .contains(
            "  wrong        settings: out is HOME/out, expected a folder in which files can be made"
                + " and removed (Cannot create HOME/out/.plafondwacht-trial-");
    assertThat(program.run("nightly", "--date", "2026-11-20").code()).isEqualTo(30);
  }

  @Test
  void rightsAreTriedWithoutATrace() throws IOException {
    Small.deliver(program, "d1", CREATED);
    program.settings("roots: { restricted: { group: no-such-group } }\n");
    var before = program.tree();
    assertThat(program.run("check").out())
        .contains(
            "  wrong        settings: roots.restricted is refused, expected rights that can be");
    assertThat(program.tree()).isEqualTo(before);
  }

  @Test
  void gradesExcludeEachOther() {
    assertThat(program.run("check", "--inputs", "--configuration").code()).isEqualTo(30);
  }
}
