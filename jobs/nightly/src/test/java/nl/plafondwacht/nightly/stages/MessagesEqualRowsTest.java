package nl.plafondwacht.nightly.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.settings.KeySource;
import nl.plafondwacht.sample.insurer.Insurer;
import nl.plafondwacht.sample.insurer.Progress;
import nl.plafondwacht.sample.insurer.Size;
import nl.plafondwacht.sample.insurer.delivery.Format;
import nl.plafondwacht.sample.insurer.world.Manner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One synthetic insurer, its declarations once as EI messages and once as rows of CSV: the same
 * lines in the store and the same tables, night after night, while claims and their returns come in
 * different deliveries.
 */
class MessagesEqualRowsTest {
  private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);
  private static final int NIGHTS = 3;

  /** All that a line says, save where it stood and what a return need not repeat. */
  private static final String LINES =
      """
      SELECT person, start_date, end_date, line_id, corrects_line_id, insurer_uzovi, provider_agb,
             performer_agb, referrer_agb, code_list, code, quantity_hundredths, time_unit,
             claimed_cents, direction, granted_cents, return_codes, decided_on, delivery,
             CASE WHEN decided_on IS NULL THEN tariff_cents END,
             CASE WHEN decided_on IS NULL THEN received_on END
      FROM read_parquet('%s/segments/*/*.parquet') ORDER BY ALL
      """;

  @TempDir private Path folder;

  @Test
  void aSmallInsurer() throws Exception {
    compare(1_500, 1);
  }

  @Test
  @Tag("whole")
  void larger() throws Exception {
    compare(20_000, 2);
  }

  private void compare(long persons, long seed) throws Exception {
    Path messages = insurer(persons, seed, Format.EI);
    Path rows = insurer(persons, seed, Format.CSV);
    for (int night = 0; night < NIGHTS; night++) {
      LocalDate day = TO.minusDays(NIGHTS - 1 - night);
      TestNight ofMessages = night(messages, day);
      TestNight ofRows = night(rows, day);
      assertThat(ofMessages.run().code()).isEqualTo(ofRows.run().code()).isIn(ENDS);
      assertSame(ofMessages, ofRows);
    }
    List<String> returns =
        Published.query(
            "SELECT count(*) > %d, count(DISTINCT delivery) FROM read_parquet('%s/segments/*/*.parquet')"
                    .formatted(persons / 2, messages.resolve("night/store"))
                + " WHERE is_return");
    assertThat(returns).containsExactly("true|2");
  }

  private static final List<ExitCode> ENDS = List.of(ExitCode.COMPLETE, ExitCode.QUARANTINED);

  private static void assertSame(TestNight messages, TestNight rows) throws Exception {
    List<String> lines = Published.query(LINES.formatted(messages.store()));
    assertThat(lines).isNotEmpty().isEqualTo(Published.query(LINES.formatted(rows.store())));
    assertThat(RunRows.tables(messages.latest())).isEqualTo(RunRows.tables(rows.latest()));
    assertThat(RunRows.findings(messages.latest())).isEqualTo(RunRows.findings(rows.latest()));
    assertThat(RunRows.sums(messages.latest())).isEqualTo(RunRows.sums(rows.latest()));
  }

  private Path insurer(long persons, long seed, Format format) throws IOException {
    Path out = folder.resolve(format.name());
    Insurer.of(new Size(persons), seed, FROM, TO, NIGHTS, Manner.MESSAGES)
        .writeTo(out, format, Progress.SILENT);
    return out;
  }

  /** Only what had been delivered by that day is in the inbox. */
  private static TestNight night(Path insurer, LocalDate day) throws IOException {
    Path inbox = Files.createDirectories(insurer.resolve("delivered"));
    try (var deliveries = Files.list(insurer.resolve("inbox"))) {
      for (Path delivery : deliveries.toList()) {
        String name = String.valueOf(delivery.getFileName());
        if (!LocalDate.parse(name.substring(0, 10)).isAfter(day)) {
          Files.move(delivery, inbox.resolve(name));
        }
      }
    }
    Optional<byte[]> key = KeySource.read(Map.of(), Optional.of(insurer.resolve("fictional.key")));
    return TestNight.in(
            insurer.resolve("night"),
            inbox,
            day,
            Path.of("../../config/codes").toAbsolutePath().normalize(),
            insurer.resolve("codes"))
        .withKey(key.orElseThrow());
  }
}
