package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
  @Test
  void theNumbersAreThoseOfTheContract() {
    assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code))
        .containsExactly(0, 10, 20, 21, 22, 30, 40, 41, 50, 60);
  }

  @Test
  void theWorstOfSeveralCounts() {
    assertThat(ExitCode.worst(List.of())).isEqualTo(ExitCode.COMPLETE);
    assertThat(ExitCode.worst(List.of(ExitCode.REFUSED, ExitCode.INCOMPLETE, ExitCode.QUARANTINED)))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(ExitCode.worst(List.of(ExitCode.BUDGET_EXCEEDED, ExitCode.REFUSED)))
        .isEqualTo(ExitCode.BUDGET_EXCEEDED);
  }

  @Test
  void aNightBelowTheBudgetIsPublished() {
    assertThat(Arrays.stream(ExitCode.values()).filter(ExitCode::isPublished))
        .containsExactly(
            ExitCode.COMPLETE, ExitCode.QUARANTINED, ExitCode.INCOMPLETE, ExitCode.REFUSED);
  }
}
