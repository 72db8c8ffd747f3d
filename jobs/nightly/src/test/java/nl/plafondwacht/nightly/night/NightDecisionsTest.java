package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision about a signal that does not count is told, by every night. */
class NightDecisionsTest {
  private static final String UNKNOWN =
      "signal_id=0000000000000000, disposition=WRONG_CONTRACT_DATA, decided_on=2026-11-19";
  private static final String FUTURE =
      "signal_id=0000000000000001, disposition=WRONG_CONTRACT_DATA, decided_on=2026-11-29";

  @TempDir Path folder;

  private TestNight night;

  @BeforeEach
  void baseDelivery() throws IOException {
    night = TestNight.small(folder);
    Sent.base(night.inbox()).write();
  }

  @Test
  void theUnknownTheFutureAndTheWrongAreFoundAndCounted() throws Exception {
    deliver(UNKNOWN, FUTURE, UNKNOWN.replace("0000000000000000", "R1-C1"));
    TestNight.Ended ended = night.run();
    assertThat(ended.code()).isEqualTo(ExitCode.QUARANTINED);
    assertThat(ended.said())
        .contains(
            "  decisions about signals: 0 taken, 3 not taken (BAD_CODE 1, DECIDED_IN_FUTURE 1,"
                + " UNKNOWN_SIGNAL 1)%n".formatted());
    assertThat(Published.latestOf(night).findings().toString())
        .contains("BAD_CODE", "DECIDED_IN_FUTURE", "UNKNOWN_SIGNAL", "decisions.csv");
    assertThat(Files.readString(night.latest().resolve("operator/run.json")))
        .containsPattern("\"decisions\" : \\{\\s+\"taken\" : 0,\\s+\"not_taken\" : 3,");
    assertThat(night.run().said()).contains("already complete", "0 taken, 3 not taken");
  }

  @Test
  void theNextNightTellsAgainAndTheFutureComesToPass() throws Exception {
    deliver(UNKNOWN, FUTURE);
    assertThat(night.run().said()).contains("(DECIDED_IN_FUTURE 1, UNKNOWN_SIGNAL 1)");
    assertThat(night.on(LocalDate.of(2026, 11, 29)).run().said())
        .contains("0 taken, 2 not taken (UNKNOWN_SIGNAL 2)");
  }

  @Test
  void withoutDecisionsNothingIsSaid() throws Exception {
    assertThat(night.run().said()).doesNotContain("decisions about signals");
  }

  private void deliver(String... decisions) throws IOException {
    Sent.on("19", night.inbox(), "d2").rows("decisions", decisions).write();
  }
}
