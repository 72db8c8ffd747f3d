package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C2 and C3: how much counts, against which ceiling, and when it is bound. */
class OracleCeilingTest {
  private static final String BOUND =
      "SELECT bound_on, bound_on_settled, ceiling_cents, headroom_cents FROM ceiling_tests";

  @TempDir Path folder;

  @Test
  void boundOnTheDayTheCeilingIsReachedExactly() throws Exception {
    assertThat(ceiling("300.00").answers(BOUND)).containsExactly("2026-03-05|2026-03-05|30000|0");
  }

  @Test
  void aCentMoreIsNotReached() throws Exception {
    assertThat(ceiling("300.01").answers(BOUND)).containsExactly("null|null|30001|1");
  }

  @Test
  void aRaiseBindsBehaviourFromItsDecisionAndSettlesFromItsEffectiveDay() throws Exception {
    TinyInbox inbox =
        ceiling("200.00")
            .row("ceiling-requests", "")
            .row("ceiling-requests", raise("300.00", "2026-02-10", "2026-01-01"));

    assertThat(inbox.answers(BOUND)).containsExactly("2026-02-05|2026-03-05|30000|0");
  }

  @Test
  void aRaiseThatTakesEffectLaterWaitsForItsEffectiveDay() throws Exception {
    TinyInbox inbox =
        ceiling("200.00").row("ceiling-requests", raise("500.00", "2026-01-20", "2026-02-06"));

    assertThat(inbox.answers(BOUND)).containsExactly("2026-02-05|2026-02-05|50000|20000");
  }

  @Test
  void theLatestRaiseReplacesAndRefusedOrLaterDecidedOnesDoNot() throws Exception {
    TinyInbox inbox =
        ceiling("200.00")
            .row(
                "ceiling-requests",
                "request_id=Q2, "
                    + raise("350.00", "2026-03-01", "2026-03-01")
                    + ", decision=PARTLY")
            .row(
                "ceiling-requests", "request_id=Q1, " + raise("500.00", "2026-02-01", "2026-02-01"))
            .row(
                "ceiling-requests",
                "request_id=Q3, "
                    + raise("900.00", "2026-04-01", "2026-04-01")
                    + ", decision=REFUSED")
            .row(
                "ceiling-requests",
                "request_id=Q4, " + raise("900.00", "2026-07-01", "2026-04-01"));

    assertThat(inbox.answers(BOUND)).containsExactly("null|null|35000|5000");
  }

  @Test
  void whatRefusalsAndPartialGrantsAddToDemand() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line(decided(1, "0.00", "0300"))
            .line(decided(2, "0.00", "0611"))
            .line(decided(3, "0.00", "0589"))
            .line(decided(4, "40.00", "0611 0589"))
            .line(decided(5, "40.00", "0300"))
            .line(decided(6, "0.00", "9999"))
            .line(decided(7, "100.00", "0611"))
            .line(decided(8, "0.00", ""));

    assertThat(inbox.answers("SELECT line_id, demand FROM counted ORDER BY line_id"))
        .containsExactly(
            "L1|0", "L2|0", "L3|10000", "L4|4000", "L5|10000", "L6|10000", "L7|10000", "L8|10000");
  }

  @Test
  void aRowWithTheInsurersUzoviGoesBeforeTheGeneralClass() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contract-insurers", "uzovi=9003")
            .line(decided(1, "0.00", "0589"))
            .line(decided(2, "0.00", "0589") + ", insurer_uzovi=9003");

    assertThat(inbox.answers("SELECT line_id, demand FROM counted ORDER BY line_id"))
        .containsExactly("L1|10000", "L2|0");
  }

  @Test
  void spreadEvenlyTheCeilingIsReachedLater() throws Exception {
    // ten days of 10.00 from 5 January; with 50.00 on the 10th: 60 + 50 passes 100
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contracts", "ceiling_amount=100.00, known_on=2025-12-15")
            .line("line_id=L1, end_date=2026-01-14")
            .line("line_id=L2, start_date=2026-01-10, claimed_amount=50.00");

    assertThat(
            inbox.answers("SELECT bound_on, bound_on_spread, long_line_share FROM ceiling_tests"))
        .containsExactly("2026-01-05|2026-01-10|0.5");
  }

  @Test
  void paymentIsBoundOnTheFirstDecisionDayThatPassesTheCeiling() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contracts", "ceiling_amount=150.00, known_on=2025-12-15")
            .line("line_id=L1, granted_amount=100.00, decided_on=2026-02-10")
            // 100 + 50: not above 150
            .line("line_id=L2, claimed_amount=50.00, granted_amount=10.00, decided_on=2026-02-20")
            // refused in full and explained: not asked for
            .line("line_id=L3, granted_amount=0.00, return_codes=0300, decided_on=2026-02-21")
            // 110 + 40.01 passes
            .line("line_id=L4, claimed_amount=40.01, granted_amount=0.00, decided_on=2026-02-22");

    assertThat(inbox.answers("SELECT payment_bound_on FROM ceiling_tests"))
        .containsExactly("2026-02-22");
  }

  @Test
  void aPartialCreditCountsOnTheDebitsDecisionDay() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contracts", "ceiling_amount=99.00, known_on=2025-12-15")
            .line("line_id=L1, granted_amount=100.00, decided_on=2026-02-10")
            .line(
                "line_id=K1, corrects_line_id=L1, direction=C, claimed_amount=10.00, received_on=2026-03-01,"
                    + " granted_amount=10.00, decided_on=2026-04-01");

    assertThat(inbox.answers("SELECT payment_bound_on FROM ceiling_tests")).containsExactly("null");
  }

  /** A hundred euros on the fifth of January, February and March. */
  private TinyInbox ceiling(String amount) {
    return new TinyInbox(folder)
        .row("contracts", "known_on=2025-12-15, ceiling_amount=" + amount)
        .line("line_id=L1, start_date=2026-01-05")
        .line("line_id=L2, start_date=2026-02-05, received_on=2026-03-01")
        .line("line_id=L3, start_date=2026-03-05, received_on=2026-04-01");
  }

  private static String raise(String amount, String decidedOn, String effectiveFrom) {
    return "decision=GRANTED, new_ceiling_amount=%s, decided_on=%s, effective_from=%s"
        .formatted(amount, decidedOn, effectiveFrom);
  }

  private static String decided(int line, String granted, String codes) {
    return "line_id=L%d, code=%d, granted_amount=%s, return_codes=%s, decided_on=2026-03-01"
        .formatted(line, 1000 + line, granted, codes);
  }
}
