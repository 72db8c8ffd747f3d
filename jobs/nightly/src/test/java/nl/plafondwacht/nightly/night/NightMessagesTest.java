package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole nights over EI messages, beside a contract of 1,000.00 with three lines of 100.00. */
class NightMessagesTest {
  private static final LocalDate RETURNED = LocalDate.of(2026, 2, 20);
  private static final String COLUMNS = "demand_cents, granted_cents";
  private static final byte[] CLAIM = Messages.claim(Service.of("M1"), Service.of("M2"));
  private static final byte[] RETURN =
      Messages.answer(
          RETURNED,
          Service.of("M1").granted(100_00, "8001"),
          Service.of("M2").granted(60_00, "0589"));

  @TempDir private Path folder;
  private TestNight night;

  @BeforeEach
  void base() throws IOException {
    Sent.base(inbox()).write();
    night = TestNight.small(folder);
  }

  @Test
  void aReturnAnswersItsClaimANightLater() throws Exception {
    sent("11", "d2", "claim", CLAIM, "2026-02-03").write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(tests()).containsExactly("50000|0");

    sent("12", "d3", "return", RETURN, "2026-02-20").write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(tests()).containsExactly("50000|16000");
    assertThat(updates())
        .containsExactly(
            "d1-base|3|3|0|0|30000|30000|0|0",
            "d2|2|2|0|0|20000|20000|0|0",
            "d3|2|0|0|2|20000|0|0|20000");
    assertThat(findings()).isEmpty();
  }

  @Test
  void aReturnWaitsForItsClaim() throws Exception {
    sent("11", "d2", "return", RETURN, "2026-02-20").write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(tests()).containsExactly("30000|0");
    String waits =
        "RETURN_WITHOUT_CLAIM|d2|declarations.return.asc|%d|line_id|99999999/%s"
            + "|the claim that it answers; until it is delivered the return waits";
    assertThat(findings()).containsExactly(waits.formatted(3, "a9"), waits.formatted(4, "a9"));

    sent("12", "d3", "claim", CLAIM, "2026-02-03").write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(tests()).containsExactly("50000|16000");
    assertThat(findings()).isEmpty();
  }

  @Test
  void aReturnAnswersALineOfAFileOfRows() throws Exception {
    Sent.on("11", inbox(), "d2")
        .rows(
            "declarations",
            claim("M1", "person_id=" + Messages.bsn(1), "performer_agb=41000001", "tariff=10.00"))
        .write();
    sent("12", "d3", "return", RETURN, "2026-02-20").write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(tests()).containsExactly("40000|10000");
    assertThat(Published.latestOf(night).rows("operator/findings", "reason, line"))
        .containsExactly("RETURN_WITHOUT_CLAIM|4");
  }

  @Test
  void aWrongMessageRefusesItsDeliveryAndNothingElse() throws Exception {
    byte[] wrong = CLAIM.clone();
    wrong[wrong.length - Messages.RECORD_LENGTH + 7] = '9'; // the number of persons
    sent("11", "d2", "claim", wrong, "2026-02-03")
        .rows("persons", "person_id=%s, known_on=2026-01-01".formatted("b".repeat(32)))
        .write();
    TestNight.Ended ended = night.run();
    assertThat(ended.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(tests()).containsExactly("30000|0");
    assertThat(Published.latestOf(night).rows("operator/findings", "*"))
        .containsExactly(
            "WRONG_MESSAGE|REFUSAL|d2|declarations.claim.asc|5|position 3|000009|9902 "
                + "AANTAL VERZEKERDENRECORDS: 1|0151");
    assertThat(Tree.names(night.store())).noneMatch(name -> name.matches("[a-z]+/d2[/.].*"));

    sent("11", "d2", "claim", CLAIM, "2026-02-03").write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(tests()).containsExactly("50000|0");
  }

  @Test
  void whatTheDeliverySaysOfAMessageHasToHold() throws Exception {
    sent("11", "d2", "claim", CLAIM, "2026-02-03")
        .saying("declarations.claim.asc", "records", 3)
        .saying("declarations.claim.asc", "claimed_cents", 20001)
        .write();
    assertThat(night.run().code()).isEqualTo(ExitCode.REFUSED);
    assertThat(findings())
        .containsExactly(
            "WRONG_RECORD_COUNT|d2|declarations.claim.asc|0|records|2|3",
            "WRONG_CLAIMED_TOTAL|d2|declarations.claim.asc|0|claimed_cents|20000|20001");
  }

  @Test
  void wrongRecordsAreQuarantinedWithTheirMoney() throws Exception {
    byte[] claim =
        Messages.claim(
            Service.of("M1"),
            Service.of("M2").until(LocalDate.of(2026, 1, 4)),
            Service.of("M3").bsn("999999999"));
    sent("11", "d2", "claim", claim, "2026-02-03").write();
    assertThat(night.withBudget("0.5").run().code()).isEqualTo(ExitCode.QUARANTINED);
    Published run = Published.latestOf(night);
    assertThat(run.rows("operator/findings", "reason, weight, line, return_code"))
        .containsExactly("WRONG_RECORD|REJECT|4|8007", "NO_PERSON|REJECT|6|0435");
    assertThat(run.reconciliation())
        .containsExactly(
            "d1-base|declarations.csv|3|3|0|0|30000|30000|0|0|0",
            "d2|declarations.claim.asc|3|1|2|0|30000|10000|20000|0|0");
  }

  @Test
  void aMessageOfTheGenericStandardSaysThatItsSchemaIsNotPublic() throws Exception {
    byte[] xml = "<?xml version=\"1.0\"?><Bericht/>".getBytes(StandardCharsets.UTF_8);
    sent("11", "d2", "gds", xml, "2026-02-03").write();
    assertThat(night.run().code()).isEqualTo(ExitCode.REFUSED);
    assertThat(findings())
        .containsExactly(
            "WRONG_MESSAGE|d2|declarations.gds.asc|1|position 1|XML; GDS801 and GDS802 cannot be"
                + " read yet, their schema is not public|an EI message of records of fixed length");
  }

  @Test
  void theSameBytesAgainAreSkippedAndTheSameLinesInOtherBytesAreDuplicates() throws Exception {
    sent("11", "d2", "claim", CLAIM, "2026-02-03").write();
    sent("12", "d3", "claim", CLAIM, "2026-02-03").write();
    sent("13", "d4", "claim", Messages.claim(Service.of("M1")), "2026-02-03").write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(tests()).containsExactly("50000|0");
    assertThat(Published.latestOf(night).rows("operator/findings", "reason, delivery, return_code"))
        .containsExactly("KNOWN_FILE|d3|", "DUPLICATE|d4|8021");
  }

  private Sent sent(String day, String delivery, String kind, byte[] message, String received) {
    String file = "declarations." + kind + ".asc";
    return Sent.on(day, inbox(), delivery)
        .file(file, message)
        .saying(file, "received_on", received);
  }

  private List<String> tests() throws Exception {
    return Published.latestOf(night).rows("restricted/ceiling_tests", COLUMNS);
  }

  private List<String> findings() throws Exception {
    return Published.latestOf(night).findings();
  }

  private List<String> updates() throws Exception {
    return Published.latestOf(night)
        .rows(
            "operator/reconciliation",
            "delivery, lines_in, lines_accepted, lines_duplicate, lines_decision_update, cents_in,"
                + " cents_accepted, cents_duplicate, cents_decision_update");
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }
}
