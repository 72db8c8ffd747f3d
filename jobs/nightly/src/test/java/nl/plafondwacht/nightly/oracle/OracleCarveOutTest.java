package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * C4 on one story: a ceiling of 300.00; person 2 without an episode on 5 and 15 January and 1
 * February, person 1 (registered from 10 January) on 10 and 20 January, person 3 (registered from
 * 25 January) from 31 January to 2 February.
 */
class OracleCarveOutTest {
  private static final String BETWEEN =
      "SELECT bound_on, bound_without_terminal_on, persons_between, persons_started_between, terminal_demand_between_cents,"
          + " terminal_granted_between_cents FROM ceiling_tests";
  private static final String MONEY =
      "SELECT demand_cents, terminal_demand_cents, headroom_cents, headroom_without_terminal_cents, granted_cents FROM ceiling_tests";

  @TempDir Path folder;
  private TinyInbox inbox;

  @BeforeEach
  void story() {
    inbox =
        new TinyInbox(folder)
            .row("terminal-registrations", "start_date=2026-01-10")
            .row(
                "terminal-registrations",
                "person_id=3, start_date=2026-01-25, provider_agb=41000008")
            .line("line_id=L1, person_id=2, start_date=2026-01-05")
            .line("line_id=L2, start_date=2026-01-10, code=1001")
            .line("line_id=L3, person_id=2, start_date=2026-01-15")
            .line(
                "line_id=L4, start_date=2026-01-20, code=1001, granted_amount=60.00, decided_on=2026-03-01")
            .line(
                "line_id=L5, person_id=3, start_date=2026-01-31, end_date=2026-02-02, claimed_amount=99.00");
  }

  @Test
  void personsAndEurosLieBetweenTheTwoDays() throws Exception {
    lastLine().contractWith("");

    // of person 3 only 31 January lies before 1 February: a third of 99.00
    assertThat(inbox.answers(BETWEEN)).containsExactly("2026-01-15|2026-02-01|2|1|13300|6000");
    assertThat(inbox.answers(MONEY)).containsExactly("59900|29900|-29900|0|6000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AFTERWARDS", "ON_REQUEST"})
  void exclusionAfterwardsOrOnRequestLeavesTheTestAsItIs(String method) throws Exception {
    lastLine().contractWith(", terminal_exclusion_method=" + method);

    assertThat(inbox.answers(BETWEEN)).containsExactly("2026-01-15|2026-02-01|2|1|13300|6000");
  }

  @Test
  void withoutASecondDayBetweenRunsToD() throws Exception {
    contractWith("");

    assertThat(inbox.answers(BETWEEN)).containsExactly("2026-01-15|null|2|1|19900|6000");
  }

  @Test
  void withoutASecondDayBetweenRunsToTheEndOfTheTermWhenThatIsEarlier() throws Exception {
    contractWith(", end_date=2026-02-01");

    // 31 January and 1 February of person 3: 66.00
    assertThat(inbox.answers(BETWEEN)).containsExactly("2026-01-15|null|2|1|16600|6000");
  }

  @Test
  void notBoundMeansNoDaysAndNobodyBetween() throws Exception {
    contractWith(", ceiling_amount=5000.00");

    assertThat(inbox.answers(BETWEEN)).containsExactly("null|null|0|0|0|0");
  }

  @Test
  void byRegistrationTakesTheTerminalShareOfPersonsRegisteredByTheContractsProvider()
      throws Exception {
    inbox.line("line_id=L8, start_date=2026-01-31, code=1001");
    lastLine().contractWith(", ceiling_amount=250.00, terminal_exclusion_method=BY_REGISTRATION");

    // person 1 is out; person 3 is registered elsewhere: 100 + 100 + 99 on 31 January, without
    // terminal 300 on 1 February
    assertThat(inbox.answers(BETWEEN)).containsExactly("2026-01-31|2026-02-01|1|1|3300|0");
    assertThat(inbox.answers(MONEY)).containsExactly("39900|9900|-14900|-5000|6000");
  }

  @Test
  void anyRegistrationCountsWhateverItsDates() throws Exception {
    inbox.row("terminal-registrations", "person_id=3, start_date=2025-01-01, end_date=2025-01-02");
    lastLine().contractWith(", terminal_exclusion_method=BY_REGISTRATION");

    assertThat(inbox.answers(MONEY)).containsExactly("30000|0|0|0|6000");
  }

  @Test
  void byCodeTakesTheLinesOutOfTheContract() throws Exception {
    inbox.row("contract-scope", "").row("contract-scope", "code=1001, counts_towards_ceiling=N");
    lastLine().contractWith(", terminal_exclusion_method=BY_CODE");

    assertThat(inbox.answers(MONEY)).containsExactly("39900|9900|-9900|0|0");
    assertThat(inbox.answers("SELECT lines_outside_contract FROM reconciliation"))
        .containsExactly("0");
  }

  @Test
  void refusedAndExplainedLinesGiveNobodyADayBetween() throws Exception {
    inbox.line(
        "line_id=L7, person_id=4, start_date=2026-01-25, granted_amount=0, return_codes=0300, decided_on=2026-03-01");
    inbox.row("terminal-registrations", "person_id=4, start_date=2026-01-01");
    lastLine().contractWith("");

    assertThat(inbox.answers(BETWEEN)).containsExactly("2026-01-15|2026-02-01|2|1|13300|6000");
  }

  @Test
  void monthsAddUpByFirstServiceDay() throws Exception {
    lastLine().contractWith("");

    // a quantity of ten times five minutes is 50 minutes; person 3 has 50 terminal minutes in
    // January as well
    assertThat(
            inbox.answers(
                "SELECT month, demand_cents, terminal_demand_cents, clients, terminal_clients, round(hours * 60),"
                    + " round(terminal_hours * 60), refused_cents, cumulative_demand_cents, ceiling_cents"
                    + " FROM contract_months WHERE month < DATE '2026-03-01'"))
        .containsExactly(
            "2026-01-01|49900|29900|3|2|250.0|150.0|4000|49900|30000",
            "2026-02-01|10000|0|1|0|50.0|0.0|0|59900|30000");
  }

  private OracleCarveOutTest lastLine() {
    inbox.line("line_id=L6, person_id=2, start_date=2026-02-01");
    return this;
  }

  private void contractWith(String terms) {
    inbox.row("contracts", "known_on=2025-12-15, ceiling_amount=300.00" + terms);
  }
}
