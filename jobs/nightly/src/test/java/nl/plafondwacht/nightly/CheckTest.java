package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.plafondwacht.nightly.Program.Ended;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.intake.file.Packed;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says before the first night; its last line and its code tell the worst. */
class CheckTest {
  private static final String CREATED = "2026-11-20T18:00:00+01:00";
  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder);
  }

  @Test
  void aGoodInboxIsWellAndNothingIsLeftBehind() throws IOException {
    Small.deliver(program, "d1", CREATED);
    program.file("inbox/d2/declarations.csv", "still being copied");
    var before = program.tree();
    assertThat(program.run("check"))
        .isEqualTo(
            new Ended(
                0,
                """
                Configuration
                  settings     19 in force, from HOME/config/plafondwacht.yaml, default
                  key          id 68fb6c72
                  code tables  5 in %s/config/codes; codes not configured: 9, not verified: 5
                  messages     15 layouts; proof below H: AP304 8.0 (M), AW320 1.3 (H/M), HA304 4.2 (M), HA305 4.2 (M), LH307 5.2 (M), LH308 5.2 (M), ZH308 8.0 (M), ZH308 9.0 (H/M), ZH309 8.0 (M)
                Inputs
                  lock         free
                  store        0 deliveries, 0 lines, 0 files
                  incomplete   d2, no delivery.json yet
                  new          d1, 4 files
                Night of 2026-11-20: all is well (exit code 0)
                """
                    .formatted(Program.CHECKOUT),
                ""));
    assertThat(program.tree()).isEqualTo(before);
  }

  @Test
  void whatTheNightWouldRefuseIsRefusedHere() throws IOException {
    Small.deliver(program, "d1", CREATED);
    Small.deliver(program, "d2", CREATED);
    program.file("inbox/d1/declarations.csv", Small.DECLARATIONS);
    Files.delete(folder.resolve("inbox/d1/contracts.csv"));
    program.file("inbox/d2/delivery.json", "no JSON");
    Ended ended = program.run("check");
    assertThat(ended.code()).isEqualTo(21);
    assertThat(ended.out())
        .contains(
            """
              refused      d1
                  FILE_MISSING: files is 'contracts.csv', expected a file of this name in the delivery
                  WRONG_DIGEST in declarations.csv: sha256 is '\
            """,
            """
              refused      d2
                  BAD_DELIVERY_DESCRIPTION: delivery.json is 'line 1 column 1', expected JSON without repeated keys
            """)
        .endsWith(": good to run, but a delivery would be refused (exit code 21)\n");
  }

  @Test
  void whatCannotBeReadDoesNotHideTheRest() throws IOException {
    Small.deliver(program, "d2", CREATED);
    Files.createDirectories(folder.resolve("inbox/d1"));
    Files.createSymbolicLink(folder.resolve("inbox/d1/delivery.json"), Path.of("delivery.json"));
    Ended ended = program.run("check");
    assertThat(ended.code()).isEqualTo(21);
    assertThat(ended.out())
        .contains("  refused      d1\n      UNREADABLE: folder is 'Cannot ", "  new          d2, 4")
        .endsWith(": good to run, but a delivery would be refused (exit code 21)\n");
  }

  @Test
  void compressionThatIsBrokenAnywhereIsRefused() throws IOException {
    Small.deliver(program, "d2", CREATED);
    Path packed = program.file("inbox/d1/declarations.csv.gz", "");
    String lines = Small.DECLARATIONS + Small.line("L1", "999900109");
    byte[] members = Packed.together(Packed.member(lines), Packed.member("L2,,9001\n"));
    Files.write(packed, Packed.member(lines));
    Small.describe(program, "d1", CREATED);
    members[Packed.member(lines).length + 2] ^= 1;
    Files.write(packed, members);
    Path description = folder.resolve("inbox/d1/delivery.json");
    String right = DigestUtils.sha256Hex(members);
    Files.writeString(description, Files.readString(description).replaceAll("[0-9a-f]{64}", right));
    for (String[] command : new String[][] {{"check"}, {"check", "--sample", "1"}}) {
      Ended ended = program.run(command);
      assertThat(ended.code()).isEqualTo(21);
      assertThat(ended.out())
          .contains("  refused      d1\n      BROKEN_COMPRESSION in declarations.csv.gz: ")
          .contains("  new          d2, 4");
    }
  }

  @Test
  void aCitizenNumberNeedsAKey() throws IOException {
    Small.deliver(program, "d1", CREATED);
    Ended ended = program.withoutKey().run("check");
    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.out())
        .contains(
            "  key          none; enough as long as persons are delivered as pseudonyms\n",
            "  key          absent: d1/declarations.csv line 2 holds a BSN, but no key was given\n");
  }

  @Test
  void pseudonymsNeedNone() throws IOException {
    Small.write(program, "d1", Small.line("L1", "0000000000000000000000000000000a"));
    Small.describe(program, "d1", CREATED);
    assertThat(program.withoutKey().run("check").code()).isZero();
  }

  @Test
  void anExpectedDeliveryThatIsNeitherHereNorThereIsAbsent() throws IOException {
    Small.deliver(program, "d1", CREATED);
    Ended ended = program.settings("expected: ['d*', '*-huisartsen']\n").run("check");
    assertThat(ended.code()).isEqualTo(20);
    assertThat(ended.out())
        .contains("  absent       *-huisartsen (every 1d; never seen)\n")
        .doesNotContain("d*");
    Ended later = program.run("check", "--date", "2026-11-21", "--future");
    assertThat(later.code()).isEqualTo(20);
    assertThat(later.out())
        .contains("  absent       d* (every 1d; since 2026-11-21, last seen 2026-11-20)\n");
  }

  @Test
  void anEmptyInboxBeforeTheFirstNightIsNotEnough() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    assertThat(program.run("check").out())
        .endsWith(
            """
              empty        no delivery in the store, none to take in
            Night of 2026-11-20: good to run, but not everything is there (exit code 20)
            """);
  }

  @Test
  void aHeldLockIsToldAndStaysHeld() throws IOException {
    Small.deliver(program, "d1", CREATED);
    Path state = folder.resolve("store/.state");
    try (NightLock held = NightLock.acquire(state, Instant.parse("2026-11-20T21:00:00Z"))) {
      assertThat(held).isNotNull();
      Ended ended = program.run("check");
      assertThat(ended.code()).isEqualTo(60);
      assertThat(ended.out())
          .containsPattern("  lock         held by owner .*, since 2026-11-20T21:00:00Z\n")
          .endsWith(": another run is under way (exit code 60)\n");
      assertThat(program.run("nightly", "--date", "2026-11-20").code()).isEqualTo(60);
    }
    assertThat(program.run("check").code()).isZero();
  }

  @Test
  void aSampleReadsTheFirstRecordsAndShowsNobody() throws IOException {
    Small.write(
        program,
        "d1",
        Small.line("L1", "999900109"),
        Small.line("L2", "999900108", "4321.987"),
        Small.line("L3", "999900108"),
        Small.line("L4", "999900109"));
    Small.describe(program, "d1", CREATED);
    Ended ended = program.run("check", "--sample", "3");
    assertThat(ended.code()).isEqualTo(22);
    assertThat(ended.out())
        .contains(
            """
              new          d1, 4 files
              rejected     d1/declarations.csv, 2 of 4 records: BAD_AMOUNT 1, BAD_PERSON 2
              over budget  2 of 4 declaration lines, more than allowed by quarantine.budget 0.01
            First 3 records of each new file
              read         d1/contract-insurers.csv, 1 record, 0 rejected
              read         d1/contract-providers.csv, 1 record, 0 rejected
              read         d1/contracts.csv, 1 record, 0 rejected
              read         d1/declarations.csv, 3 records, 2 rejected
                  BAD_AMOUNT in declarations.csv line 3: claimed_amount is '9999.999', expected euros without a sign, at most 12 digits and two decimals behind a point
                  BAD_PERSON in declarations.csv line 3: person_id is '999999999', expected a BSN of 9 digits that passes the 11-test, or a pseudonym of 32 hexadecimal digits
                  BAD_PERSON in declarations.csv line 4: person_id is '999999999', expected a BSN of 9 digits that passes the 11-test, or a pseudonym of 32 hexadecimal digits
            """)
        .doesNotContain("99990010", "4321");
    assertThat(program.run("check", "--sample", "1").code()).isEqualTo(22);
    assertThat(program.run("check", "--sample", "0").err())
        .isEqualTo("command line: --sample is 0, expected at least 1\n");
  }
}
