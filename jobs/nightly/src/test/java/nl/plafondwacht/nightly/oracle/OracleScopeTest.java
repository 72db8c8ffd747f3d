package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C1: which contract a line counts towards. */
class OracleScopeTest {
  private static final String DEMAND = "SELECT contract_id, demand_cents FROM ceiling_tests";

  @TempDir Path folder;

  @Test
  void theCodeGoesBeforeTheStarAndLinesOutsideEveryContractAreCounted() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contract-scope", "")
            .row("contract-scope", "code=1001, counts_towards_ceiling=N")
            .line("line_id=L1")
            .line("line_id=L2, code=1001")
            .line("line_id=L3, code_list=008")
            .line("line_id=L4, insurer_uzovi=9002")
            .line("line_id=L5, provider_agb=41000002")
            .line("line_id=L6, start_date=2025-12-31");

    assertThat(
            inbox.answers(
                "SELECT demand_cents, lines_outside_contract FROM ceiling_tests, reconciliation"))
        .containsExactly("10000|4");
  }

  @Test
  void ofOverlappingContractsTheLatestStartTakesTheLineThenTheSmallestId() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contracts", "contract_id=C2, start_date=2026-02-01")
            .row("contract-insurers", "contract_id=C2")
            .row("contract-providers", "contract_id=C2")
            .row("contracts", "contract_id=C0")
            .row("contract-insurers", "contract_id=C0")
            .row("contract-providers", "contract_id=C0")
            .line("line_id=L1")
            .line("line_id=L2, start_date=2026-02-01");

    assertThat(inbox.answers(DEMAND)).containsExactly("C0|10000", "C1|0", "C2|10000");
  }

  @Test
  void aDeliveryReplacesAContractsWholeSetAndAWithdrawnContractIsGone() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contract-providers", "agb=41000002")
            .row("contracts", "contract_id=C2, end_date=2025-12-31")
            .delivery("2026-05-01T12:00:00+02:00")
            .row("contract-providers", "agb=41000002")
            .line("line_id=L1")
            .line("line_id=L2, provider_agb=41000002, claimed_amount=1.00");

    assertThat(inbox.answers(DEMAND)).containsExactly("C1|100");
  }
}
