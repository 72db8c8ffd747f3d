package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data contract's formats, M4 and the reconciliation. */
class OracleIntakeTest {
  private static final String LINES =
      "SELECT delivery, lines_in, lines_accepted, lines_quarantined, lines_duplicate, lines_decision_update FROM reconciliation";
  private static final String CENTS =
      "SELECT cents_in, cents_accepted, cents_quarantined, cents_duplicate, cents_decision_update, difference FROM reconciliation";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line_id=",
        "insurer_uzovi=901",
        "person_id=000000000",
        "person_id=123456789",
        "person_id=0000000000000000000000000000000g",
        "provider_agb=4100001",
        "performer_agb=1234567x",
        "code_list=65",
        "code=",
        "start_date=2026-02-30",
        "start_date=2026-1-05",
        "end_date=2026-01-04",
        "quantity=-1",
        "quantity=1.234",
        "tariff=1,50",
        "claimed_amount=-5.00",
        "claimed_amount=5.",
        "granted_amount=x",
        "direction=X",
        "return_codes=0300 0611 0589 0200",
        "return_codes=03000",
        "received_on=",
        "decided_on=2026-02-29"
      })
  void aLineWithAWrongFieldIsQuarantined(String field) throws Exception {
    TinyInbox inbox = new TinyInbox(folder).line("line_id=L1, " + field).line("line_id=L2");

    assertThat(inbox.answers(LINES)).containsExactly("d01|2|1|1|0|0");
  }

  @Test
  void aBsnThatPassesTheElevenTestAndEmptyOptionalFieldsAreAccepted() throws Exception {
    // 9*1+8*1+7*1+6*2+5*2+4*2+3*3+2*3-3 = 66 = 6 x 11
    TinyInbox inbox =
        new TinyInbox(folder).line("line_id=L1, person_id=111222333, quantity=, time_unit=");

    assertThat(inbox.answers(LINES)).containsExactly("d01|1|1|0|0|0");
  }

  @Test
  void centsFollowTheLinesAndUnreadableAmountsAreInNoColumn() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1")
            .line("line_id=L1")
            .line("line_id=L1, granted_amount=50.00, decided_on=2026-02-10")
            .line("line_id=L2, direction=C, claimed_amount=7.5")
            .line("line_id=L3, code=, claimed_amount=3.00")
            .line("line_id=L4, claimed_amount=x");

    assertThat(inbox.answers(CENTS)).containsExactly("29550|9250|300|10000|10000|0");
  }

  @Test
  void theNewestDecisionOnOrBeforeDCounts() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1, quantity=10, claimed_amount=100")
            .delivery("2026-05-02T18:00:00+02:00")
            .line("line_id=L1, quantity=10.00, granted_amount=90.00, decided_on=2026-05-01")
            .line("line_id=L1, quantity=10.0, granted_amount=80.00, decided_on=2026-03-01")
            .line("line_id=L1, granted_amount=10.00, decided_on=2026-07-01");

    assertThat(inbox.answers("SELECT granted_cents FROM ceiling_tests")).containsExactly("9000");
    assertThat(inbox.answers(LINES)).containsExactly("d01|1|1|0|0|0", "d02|3|0|0|0|3");
  }

  @Test
  void repeatsOtherClaimsAndCreditsWithTheSameReferenceAreDuplicates() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1")
            .line("line_id=L1, granted_amount=90.00, decided_on=2026-05-01")
            .line("line_id=L1, granted_amount=90, decided_on=2026-05-01")
            .line("line_id=L1, claimed_amount=90.00, granted_amount=90.00, decided_on=2026-05-02")
            .line("line_id=L1, direction=C, corrects_line_id=L1")
            .line("line_id=L1, person_id=2")
            .line("line_id=L1, provider_agb=41000009");

    assertThat(inbox.answers(LINES)).containsExactly("d01|7|3|0|3|1");
  }

  @Test
  void theFirstRowIsTheOneReceivedFirstWhateverItsDelivery() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1, claimed_amount=100.00, received_on=2026-02-02")
            .delivery("2026-05-02T18:00:00+02:00")
            .line("line_id=L1, claimed_amount=80.00, received_on=2026-02-01");

    assertThat(inbox.answers("SELECT demand_cents FROM ceiling_tests")).containsExactly("8000");
  }

  @Test
  void aKnownFileIsSkippedAndALineReceivedAfterDIsNotKnown() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1")
            .line("line_id=L2, received_on=2026-07-01")
            .delivery("2026-05-02T18:00:00+02:00")
            .line("line_id=L1")
            .line("line_id=L2, received_on=2026-07-01");

    assertThat(inbox.answers(LINES)).containsExactly("d01|2|2|0|0|0", "d02|0|0|0|0|0");
    assertThat(inbox.answers("SELECT demand_cents FROM ceiling_tests")).containsExactly("10000");
  }
}
