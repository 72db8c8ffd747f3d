package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which contract the summary names; that those with a signal come first is in the sample night. */
class NightSummaryTest {
  private static final String OTHER = "person_id=0000000000000000000000000000000b";

  @TempDir Path folder;

  /** C1 bound on a day after the terminal care because of which it bound; C2 in the midst of it. */
  @Test
  void aContractUnderWhichSomebodyReceivedCareComesBeforeOneWithoutAnybody() throws Exception {
    TestNight night = TestNight.small(folder);
    Sent.base(night.inbox())
        .rows(
            "contracts",
            Sent.contract("C1", "2026-01-01", "2026-12-31", "200.00"),
            Sent.contract("C2", "2026-01-01", "2026-12-31", "200.00"))
        .rows("contract-insurers", "contract_id=C1, uzovi=9001", "contract_id=C2, uzovi=9001")
        .rows("contract-providers", "contract_id=C1, agb=41000001", "contract_id=C2, agb=41000002")
        .rows("terminal-registrations", registered("41000001"), registered("41000002"))
        .rows(
            "declarations",
            claim("L1", "start_date=2026-01-05, end_date=2026-01-05"),
            claim("L2", OTHER, "start_date=2026-06-05, end_date=2026-06-05"),
            claim("M1", "provider_agb=41000002, start_date=2026-01-06, end_date=2026-01-06"),
            claim("M2", "provider_agb=41000002", OTHER),
            claim("M3", "provider_agb=41000002, start_date=2026-07-05, end_date=2026-07-05", OTHER))
        .write();
    assertThat(night.run().said())
        .contains("2 ceilings reached, 0 signals")
        .contains(
            "%nC2%n  Dit plafond is bereikt in januari 2026; zonder terminale zorg in juli 2026;"
                .formatted())
        .doesNotContain("C1%n  Dit plafond".formatted());
  }

  private static String registered(String agb) {
    return ("person_id=%s, provider_agb=%s, start_date=2026-01-01, end_date=2026-01-31,"
            + " source=DOELGROEP, known_on=2026-01-01")
        .formatted(Sent.PERSON, agb);
  }
}
