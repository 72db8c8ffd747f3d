package nl.plafondwacht.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafondwacht.proof.ProofProgram.Ended;
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

  private static final String TABLE =
      "SELECT COLUMNS(lambda c: c NOT IN ('first_seen', 'last_seen')) FROM '%s'";

  /** About facts, without the place, in an order of their own; others are about rows and places. */
  private static final String FINDINGS =
      """
      SELECT reason, field, value FROM '%s/operator/findings.parquet' WHERE reason IN (
        'CREDIT_WITHOUT_DEBIT', 'DECISION_TIE', 'UNKNOWN_RETURN_CODE', 'UNKNOWN_BIRTH_DATE',
        'MARKER_AFTER_DEATH', 'NO_DAY_AT_HOME', 'LINES_OUTSIDE_CONTRACT', 'CONTRACTS_OVERLAP',
        'CONTRACT_WITHDRAWN', 'RAISE_BEFORE_TERM')
      ORDER BY ALL
      """;

  /** Of all files together: lines and cents that count, lines netted, lines outside contract. */
  private static final String SUMS =
      """
      SELECT sum(lines_accepted), sum(cents_accepted), sum(lines_netted), sum(lines_outside_contract)
      FROM '%s/operator/reconciliation.parquet'
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
      int ofMessages = night(messages, day);
      assertThat(ofMessages).isEqualTo(night(rows, day)).isIn(0, 10);
      assertSame(messages, rows);
    }
    List<String> returns =
        query(
            "SELECT count(*) > %d, count(DISTINCT delivery) FROM read_parquet('%s/store/segments/*/*.parquet')"
                    .formatted(persons / 2, messages)
                + " WHERE is_return");
    assertThat(returns).containsExactly("true|2");
  }

  private static void assertSame(Path messages, Path rows) throws Exception {
    List<String> lines = query(LINES.formatted(messages.resolve("store")));
    assertThat(lines).isNotEmpty().isEqualTo(query(LINES.formatted(rows.resolve("store"))));
    Path ofMessages = latest(messages);
    Path ofRows = latest(rows);
    assertThat(tables(ofMessages)).hasSizeGreaterThanOrEqualTo(6).isEqualTo(tables(ofRows));
    assertThat(query(FINDINGS.formatted(ofMessages))).isEqualTo(query(FINDINGS.formatted(ofRows)));
    assertThat(query(SUMS.formatted(ofMessages))).isEqualTo(query(SUMS.formatted(ofRows)));
  }

  /** Every row of every table that is not the operator's, when a signal was seen apart. */
  private static SortedMap<String, List<String>> tables(Path run) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(run)) {
      files = all.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
    SortedMap<String, List<String>> tables = new TreeMap<>();
    for (Path file : files) {
      String name = run.relativize(file).toString();
      if (!name.startsWith("operator")) {
        tables.put(name, query(TABLE.formatted(file)));
      }
    }
    return tables;
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = database.createStatement().executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int column = 1; column <= columns; column++) {
          row.add(Objects.requireNonNullElse(result.getString(column), ""));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private static Path latest(Path insurer) throws IOException {
    Path out = insurer.resolve("out");
    return out.resolve(
        new ObjectMapper().readTree(out.resolve("latest.json").toFile()).path("path").asText());
  }

  private Path insurer(long persons, long seed, Format format) throws IOException {
    Path out = folder.resolve(format.name());
    Insurer.of(new Size(persons), seed, FROM, TO, NIGHTS, Manner.MESSAGES)
        .writeTo(out, format, Progress.SILENT);
    return out;
  }

  /** Only what had been delivered by that day is in the inbox. */
  private static int night(Path insurer, LocalDate day) throws IOException {
    Path inbox = Files.createDirectories(insurer.resolve("delivered"));
    try (var deliveries = Files.list(insurer.resolve("inbox"))) {
      for (Path delivery : deliveries.toList()) {
        String name = String.valueOf(delivery.getFileName());
        if (!LocalDate.parse(name.substring(0, 10)).isAfter(day)) {
          Files.move(delivery, inbox.resolve(name));
        }
      }
    }
    ProofProgram program = ProofProgram.in(insurer).withoutKey();
    String home = program.home().toString();
    Ended ended =
        program.run(
            "nightly",
            "--date=" + day,
            "--inbox=" + inbox,
            "--store=" + home + "/store",
            "--out=" + home + "/out",
            "--codes=" + ProofProgram.CHECKOUT.resolve("config/codes"),
            "--codes=" + home + "/codes",
            "--key-file=" + home + "/fictional.key");
    assertThat(ended.code()).as(ended.err()).isIn(0, 10);
    return ended.code();
  }
}
