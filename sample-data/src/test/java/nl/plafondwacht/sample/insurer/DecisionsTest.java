package nl.plafondwacht.sample.insurer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What purchasers decide about signals, in the deliveries and in the truth. */
class DecisionsTest {
  private static final int NIGHTS = 4;
  private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

  @TempDir static Path folder;
  private static List<String[]> signals = List.of();

  /** The newest decision that is delivered, by signal. */
  private static final Map<String, String[]> DECISIONS = new HashMap<>();

  private static final List<Integer> NIGHTS_WITH_DECISIONS = new ArrayList<>();

  @BeforeAll
  static void makeAnInsurer() throws IOException {
    Path out = folder.resolve("insurer");
    Insurer.of(new Size(20_000), 1, LocalDate.of(2025, 1, 1), LAST, NIGHTS)
        .writeTo(out, Progress.SILENT);
    signals = rows(out.resolve("truth/observable/signals.csv"));
    for (int night = 0; night < NIGHTS; night++) {
      String name = LAST.minusDays(NIGHTS - 1 - night) + (night == 0 ? "-history" : "-day");
      Path file = out.resolve("inbox").resolve(name).resolve("decisions.csv");
      if (Files.exists(file)) {
        NIGHTS_WITH_DECISIONS.add(night);
        rows(file).forEach(row -> DECISIONS.put(row[0], row));
      }
    }
  }

  @Test
  void nothingIsDecidedOnTheNightThatCanFirstRaiseASignal() {
    assertThat(NIGHTS_WITH_DECISIONS).doesNotContain(0).isNotEmpty();
  }

  @Test
  void theLastDecisionIsWhatTheNightMustShow() {
    assertThat(signals).isNotEmpty();
    for (String[] signal : signals) {
      String[] decision = DECISIONS.get(signal[0]);
      assertThat(signal[5]).isEqualTo(decision == null ? "" : decision[1]);
      assertThat(signal[6]).isEqualTo(decision == null ? "" : decision[2]);
      assertThat(signal[4]).as(String.join(",", signal)).isEqualTo(status(signal));
    }
    assertThat(signals).extracting(signal -> signal[4]).contains("OPEN", "DECIDED", "SNOOZED");
  }

  @Test
  void aSignalHasOneIdAtEveryStrictness() {
    Map<String, String> contracts = new HashMap<>();
    for (String[] signal : signals) {
      assertThat(signal[0]).matches("[0-9a-f]{16}");
      assertThat(contracts.merge(signal[0], signal[1], (one, other) -> one)).isEqualTo(signal[1]);
    }
    assertThat(contracts.values()).doesNotHaveDuplicates();
  }

  private static String status(String[] signal) {
    if (!signal[5].equals("SNOOZED")) {
      return signal[5].isEmpty() ? "OPEN" : "DECIDED";
    }
    return LocalDate.parse(signal[7]).isBefore(LAST) ? "OPEN" : "SNOOZED";
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(row -> row.split(",", -1)).toList();
  }
}
