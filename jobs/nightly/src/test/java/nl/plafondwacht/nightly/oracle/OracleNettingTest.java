package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M3 and M7: which lines stand, on which day, for how much. */
class OracleNettingTest {
  private static final String SUMS = "SELECT demand_cents, granted_cents FROM ceiling_tests";
  private static final String MONTHS =
      "SELECT month, demand_cents FROM contract_months WHERE demand_cents <> 0";

  @TempDir Path folder;

  @Test
  void aPendingCreditOfTheClaimedAmountWithdrawsTheLine() throws Exception {
    TinyInbox inbox = new TinyInbox(folder).line("line_id=L1").line(credit("100.00"));

    assertThat(
            inbox.answers(
                "SELECT lines_accepted, lines_netted, cents_accepted, demand_cents, clients FROM reconciliation,"
                    + " contract_months WHERE month = DATE '2026-01-01'"))
        .containsExactly("2|2|0|0|0");
  }

  @Test
  void aCreditOfTheGrantedAmountWithdrawsTheLineAndItsOtherCredits() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1, granted_amount=60.00, decided_on=2026-02-10")
            .line(credit("60.00"))
            .line(credit("10.00") + ", line_id=K2");

    assertThat(inbox.answers(SUMS)).containsExactly("0|0");
  }

  @Test
  void aPartialCreditNetsClaimedAndGrantedSeparatelyOnTheDebitsDay() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1, granted_amount=90.00, decided_on=2026-02-10")
            .line(
                credit("30.00")
                    + ", start_date=2026-03-01, granted_amount=25.00, decided_on=2026-03-10");

    assertThat(
            inbox.answers(
                "SELECT month, demand_cents, granted_cents FROM contract_months WHERE demand_cents <> 0"))
        .containsExactly("2026-01-01|7000|6500");
  }

  @Test
  void severalPartialCreditsAddUpAndTheLineStaysALine() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1")
            .line(credit("50.00"))
            .line(credit("50.00") + ", line_id=K2");

    assertThat(
            inbox.answers(
                "SELECT demand_cents, clients FROM contract_months WHERE month = DATE '2026-01-01'"))
        .containsExactly("0|1");
  }

  @Test
  void aPendingPartialCreditLowersClaimedAtOnceAndGrantedOnlyInTheOtherReading() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1, granted_amount=100.00, decided_on=2026-02-10")
            .line(credit("40.00"));

    assertThat(inbox.answers(SUMS)).containsExactly("6000|10000");
    assertThat(inbox.answers(SUMS, Map.of("pending_credit_granted", "CLAIMED")))
        .containsExactly("6000|6000");
  }

  @Test
  void aCreditWithoutDebitCountsOnItsOwnDay() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line(credit("40.00") + ", corrects_line_id=L9, start_date=2026-02-03");

    assertThat(inbox.answers(MONTHS)).containsExactly("2026-02-01|-4000");
  }

  @Test
  void aCreditRefersToAnEarlierDebitOfTheSameDeclarant() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contract-providers", "agb=41000002")
            .line("line_id=L1")
            .line(credit("100.00") + ", provider_agb=41000002")
            .line("line_id=L2, received_on=2026-04-01, start_date=2026-02-01")
            .line(credit("100.00") + ", line_id=K2, corrects_line_id=L2, start_date=2026-03-01");

    assertThat(
            inbox.answers("SELECT line_id, orphan_credit, claimed FROM net_line ORDER BY row_id"))
        .containsExactly("L1|false|10000", "K1|true|-10000", "L2|false|10000", "K2|true|-10000");
  }

  @Test
  void aRefusedLineThatIsSentAgainLeavesDemand() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line(refused("L1", "2026-02-01"))
            .line("line_id=L2, received_on=2026-03-01");

    assertThat(inbox.answers(SUMS)).containsExactly("10000|0");
    assertThat(inbox.answers("SELECT line_id FROM net_line WHERE is_resubmitted"))
        .containsExactly("L1");
  }

  @Test
  void aChainOfRefusalsLeavesOnlyItsLastLine() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line(refused("L1", "2026-02-01"))
            .line(refused("L2", "2026-03-01"))
            .line(refused("L3", "2026-04-01"));

    assertThat(inbox.answers("SELECT line_id FROM net_line WHERE NOT is_resubmitted"))
        .containsExactly("L3");
  }

  @Test
  void severalCandidatesPairInOrderOfReceipt() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line(refused("L1", "2026-02-01"))
            .line(refused("L2", "2026-02-01"))
            .line("line_id=L3, received_on=2026-03-01")
            .line(refused("L4", "2026-03-01"))
            .line(refused("L5", "2026-03-02"));

    // L1 takes L3, L2 takes L4, L4 takes L5, nothing is left for L5
    assertThat(inbox.answers("SELECT line_id FROM net_line WHERE is_resubmitted ORDER BY line_id"))
        .containsExactly("L1", "L2", "L4");
  }

  @Test
  void aLineReceivedOnTheSameDayOrWithAnotherPeriodIsNotSentAgain() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line(refused("L1", "2026-02-01"))
            .line("line_id=L2, received_on=2026-02-01")
            .line("line_id=L3, received_on=2026-03-01, end_date=2026-01-06");

    assertThat(inbox.answers(SUMS)).containsExactly("30000|0");
  }

  private static String credit(String amount) {
    return "line_id=K1, corrects_line_id=L1, direction=C, received_on=2026-03-01, claimed_amount="
        + amount;
  }

  private static String refused(String line, String receivedOn) {
    return "line_id=%s, received_on=%s, granted_amount=0.00, return_codes=0589, decided_on=2026-05-01"
        .formatted(line, receivedOn);
  }
}
