package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R1 under a ceiling of 150.00: 100.00 granted on 10 February, a terminal line of person 1 decided
 * on 20 February.
 */
class OracleSignalTest {
  private static final String R1 =
      "SELECT lines, persons, amount_cents, first_day, last_day, strength FROM r1";

  @TempDir Path folder;
  private TinyInbox inbox;

  @BeforeEach
  void grantedBefore() {
    inbox =
        new TinyInbox(folder)
            .row("contracts", "known_on=2025-12-15, ceiling_amount=150.00")
            .row("terminal-registrations", "start_date=2026-01-06, provider_agb=41000008")
            .line("line_id=L0, person_id=2, granted_amount=100.00, decided_on=2026-02-10");
  }

  @Test
  void aReductionOfTerminalCareOnAPaymentBoundDayIsOneSignal() throws Exception {
    inbox.line(terminal("L1", "20.00", "0589"));
    inbox.line(
        terminal("L2", "0.00", "0589")
            + ", start_date=2026-01-05, end_date=2026-01-07, decided_on=2026-02-21");

    // 80.00, and two of three days of 100.00
    assertThat(inbox.answers(R1)).containsExactly("2|1|14667|2026-02-20|2026-02-21|strong");
    assertThat(inbox.answers("SELECT terminal_refused_cents FROM ceiling_tests"))
        .containsExactly("14667");
  }

  @Test
  void withoutACeilingCodeItIsMedium() throws Exception {
    assertThat(inbox.line(terminal("L1", "20.00", "8001")).answers(R1))
        .containsExactly("1|1|8000|2026-02-20|2026-02-20|medium");
  }

  @Test
  void withAnotherPaymentRegimeItIsMedium() throws Exception {
    inbox.row("contracts", "known_on=2025-12-16, ceiling_amount=150.00, payment_regime=RECOVER");

    assertThat(inbox.line(terminal("L1", "20.00", "0589")).answers(R1))
        .containsExactly("1|1|8000|2026-02-20|2026-02-20|medium");
  }

  @Test
  void explainedReductionsAreNoEvidence() throws Exception {
    assertThat(inbox.line(terminal("L1", "20.00", "0589 0611")).answers(R1)).isEmpty();
  }

  @Test
  void aDecisionDayThatIsNotPaymentBoundIsNoEvidence() throws Exception {
    inbox.line(terminal("L1", "20.00", "0589") + ", claimed_amount=50.00");

    assertThat(inbox.answers(R1)).isEmpty();
    assertThat(inbox.answers("SELECT terminal_refused_cents FROM ceiling_tests"))
        .containsExactly("3000");
  }

  @Test
  void aResubmittedLineIsNoEvidenceThoughItStaysInThePaymentBoundDay() throws Exception {
    inbox
        .line(terminal("L1", "0.00", "0589"))
        .line("line_id=L2, start_date=2026-01-06, received_on=2026-03-01");

    assertThat(inbox.answers(R1)).isEmpty();
    assertThat(inbox.answers("SELECT payment_bound_on, terminal_refused_cents FROM ceiling_tests"))
        .containsExactly("2026-02-20|0");
  }

  @Test
  void linesOutsideTheCeilingByRegistrationAreNoEvidence() throws Exception {
    inbox.row("terminal-registrations", "start_date=2026-01-06");
    inbox.row(
        "contracts",
        "known_on=2025-12-16, ceiling_amount=150.00, terminal_exclusion_method=BY_REGISTRATION");

    assertThat(inbox.line(terminal("L1", "20.00", "0589")).answers(R1)).isEmpty();
  }

  @Test
  void daysWithAWlzIndicationAreNoEvidence() throws Exception {
    inbox.row("long-term-care", "start_date=2026-01-01");

    assertThat(inbox.line(terminal("L1", "20.00", "0589")).answers(R1)).isEmpty();
  }

  private static String terminal(String line, String granted, String codes) {
    return "line_id=%s, start_date=2026-01-06, granted_amount=%s, return_codes=%s, decided_on=2026-02-20"
        .formatted(line, granted, codes);
  }
}
