package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.acceptance.InboxSource;
import nl.plafondwacht.nightly.describe.FeedAnonymiser;
import nl.plafondwacht.nightly.intake.FeedDetector;
import nl.plafondwacht.nightly.intake.file.Compression;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night over an inbox whose files were anonymised one by one. */
class AnonymisedNightTest {
  private static final byte[] KEY = "sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);
  private static final String FOUND =
      "SELECT reason, file, line, field, count(*) FROM '%s' GROUP BY ALL ORDER BY ALL";
  private static final String CASES =
      "SELECT contract_id, strictness, demand_cents, granted_cents FROM '%s' ORDER BY ALL";

  @TempDir Path folder;

  @Test
  void takesInTheSameLinesAndCentsAndFindsTheSame() throws Exception {
    Path inbox = folder.resolve("real/inbox");
    RandomInbox.Written written = RandomInbox.write(inbox, 4, 60);
    anonymise(inbox, folder.resolve("shown/inbox"));
    Path codes = OracleCodes.write(folder.resolve("codes"), written.codes());
    TestNight night =
        TestNight.in(folder.resolve("real"), inbox, written.day(), codes).withBudget("1.0");
    TestNight shown = night.over(folder.resolve("shown"));

    assertThat(shown.run().code()).isEqualTo(night.run().code());
    assertThat(reconciliation(shown))
        .isEqualTo(reconciliation(night))
        .contains("delivery-3|declarations-1.csv|10|5|2|0|142689|57845|31849|0|0");
    assertThat(rows(shown, "operator/findings", FOUND))
        .isEqualTo(rows(night, "operator/findings", FOUND))
        .hasSizeGreaterThan(5);
    assertThat(rows(shown, "restricted/ceiling_tests", CASES))
        .isEqualTo(rows(night, "restricted/ceiling_tests", CASES))
        .isNotEmpty();
  }

  private static List<String> reconciliation(TestNight night) throws Exception {
    return Published.latestOf(night).reconciliation();
  }

  private static List<String> rows(TestNight night, String table, String sql) throws Exception {
    return Published.query(sql.formatted(night.latest().resolve(table + ".parquet")));
  }

  private static void anonymise(Path inbox, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(inbox)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path other = to.resolve(inbox.relativize(file).toString());
        Files.createDirectories(other.getParent());
        if (file.endsWith("delivery.json")) {
          Files.copy(file, other);
        } else {
          anonymiseFile(file, other);
        }
      }
    }
    try (Stream<Path> files = Files.walk(to)) {
      for (Path description : files.filter(f -> f.endsWith("delivery.json")).toList()) {
        describe(inbox.resolve(to.relativize(description).toString()), description);
      }
    }
  }

  private static void anonymiseFile(Path file, Path other) throws IOException {
    InboxSource source = source(file);
    try (OutputStream out =
        Compression.of(source.name())
            .packed(new BufferedOutputStream(Files.newOutputStream(other)))) {
      assertThat(
              new FeedAnonymiser(KEY)
                  .write(
                      source, FeedDetector.of(source, Layouts.shipped()).feed().orElseThrow(), out))
          .isInstanceOf(FeedAnonymiser.Result.Written.class);
    }
  }

  /** Other digests; records and totals have to hold as they stand. */
  private static void describe(Path before, Path after) throws IOException {
    String text = Files.readString(after);
    try (Stream<Path> files = Files.list(before.getParent())) {
      for (Path file : files.filter(f -> !f.endsWith("delivery.json")).toList()) {
        text =
            text.replace(digest(file), digest(after.resolveSibling(file.getFileName().toString())));
      }
    }
    Files.writeString(after, text);
  }

  private static String digest(Path file) throws IOException {
    return FileSurvey.of(source(file), Long.MAX_VALUE).sha256();
  }

  private static InboxSource source(Path file) throws IOException {
    return new InboxSource(
        FileAccess.byScheme(), file.toString(), file.getFileName().toString(), Files.size(file));
  }
}
