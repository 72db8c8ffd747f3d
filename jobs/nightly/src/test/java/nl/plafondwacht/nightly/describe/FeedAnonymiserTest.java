package nl.plafondwacht.nightly.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.FeedFile;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.intake.Sink;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.intake.feed.Replacement;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedAnonymiserTest {
  private static final byte[] KEY = "sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OTHER = "sixteen other bytes".getBytes(StandardCharsets.US_ASCII);
  private static final int SEEDS = 8;
  private static final String HEADER =
      "person_id;birth_date;sex;postcode4;insurer_uzovi;deceased_on;known_on\n";

  @ParameterizedTest
  @EnumSource
  void nothingThatLeadsToAPersonIsLeft(Feed feed) throws IOException {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomFeedFile random = new RandomFeedFile(feed, seed);
      String text = RandomFeedFile.text(anonymised(random.bytes(), feed, KEY));
      assertThat(random.identifying()).as("seed %d", seed).filteredOn(text::contains).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNightCountsAndFindsTheSame(Feed feed) throws IOException {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Bytes before = new RandomFeedFile(feed, seed).bytes();
      Read one = read(before, feed);
      Read other = read(new Bytes("file.csv", anonymised(before, feed, KEY)), feed);

      assertThat(other.count).as("seed %d", seed).isEqualTo(one.count);
      assertThat(other.findings).as("seed %d", seed).isEqualTo(one.findings);
      assertThat(one.count.records()).isGreaterThan(50);
      CsvForm form = CsvForm.of(before, feed, 0);
      assertThat(CsvForm.of(new Bytes("file.csv", anonymised(before, feed, KEY)), feed, 0))
          .isEqualTo(form);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameKeyGivesTheSameBytesAndAnotherKeyOthers(Feed feed) throws IOException {
    Bytes file = new RandomFeedFile(feed, 3).bytes();

    assertThat(anonymised(file, feed, KEY)).isEqualTo(anonymised(file, feed, KEY));
    assertThat(
            Arrays.equals(anonymised(file, feed, KEY), anonymised(file, feed, OTHER))
                && feed.columns().stream().anyMatch(c -> needsKey(c.replacement())))
        .isFalse();
  }

  private static boolean needsKey(Replacement replacement) {
    return replacement != Replacement.NONE
        && replacement != Replacement.NAME
        && replacement != Replacement.EMPTY;
  }

  @Test
  void personsAndReferencesStayApartAndTogether() throws IOException {
    Bytes file = new RandomFeedFile(Feed.DECLARATIONS, 5).bytes();
    List<Declaration> before = read(file, Feed.DECLARATIONS).declarations;
    List<Declaration> after =
        read(new Bytes("file.csv", anonymised(file, Feed.DECLARATIONS, KEY)), Feed.DECLARATIONS)
            .declarations;

    Map<String, String> other = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      pair(other, before.get(i).claim().person(), after.get(i).claim().person());
      pair(other, before.get(i).claim().lineId(), after.get(i).claim().lineId());
      String corrected = before.get(i).claim().correctsLineId();
      if (corrected != null) {
        pair(other, corrected, String.valueOf(after.get(i).claim().correctsLineId()));
      }
    }
    assertThat(before).hasSizeGreaterThan(10);
    assertThat(other.values()).doesNotHaveDuplicates();
    assertThat(other).hasSizeGreaterThan(15);
  }

  private static void pair(Map<String, String> other, String one, String its) {
    assertThat(other.computeIfAbsent(one, unused -> its)).isEqualTo(its).isNotEqualTo(one);
  }

  @Test
  void whatIsWrongShowsByItsShapeAndDaysBesideItGoBackTogether() throws IOException {
    String text =
        HEADER
            + "12345678;1947-1-31;5;35112;901;2026-13-01;1-2-2026\r\n"
            + "999999999;1947-01-31;1;3511;9001;2026-02-01;2026-02-03\n"
            + "123456782;;;;;;2026-02-03";

    assertThat(RandomFeedFile.text(anonymised(Bytes.of("p.csv", text), Feed.PERSONS, KEY)))
        .startsWith(HEADER + "99999999;9999-9-99;?;99999;999;9999-99-99;9-9-9999\r\n999999999;")
        .contains(";1;", ";9001;2025-08-10;2025-08-12\n")
        .endsWith(";;;;;;2026-02-03")
        .doesNotContain("123456782", "1947-01-31", "3511");
  }

  @Test
  void aLineThatCannotBeToldApartGivesWayToOneThatTellsNothing() throws IOException {
    String note = "\"over\nJansen\"";
    String text =
        "signal_id,disposition,decided_on,decided_by_role,note,snooze_until\n"
            + "e3d119cd491ff115,SNOOZED,2026-02-03,inkoper,"
            + note
            + ",\n"
            + "S2,Jansen\n\"Jansen\"x,,,,,\nS3,\0Jansen\n"
            + "J".repeat(70_000)
            + "\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    FeedAnonymiser.Result result =
        new FeedAnonymiser(KEY).write(Bytes.of("d.csv", text), Feed.DECISIONS, out);

    assertThat(result).isEqualTo(new FeedAnonymiser.Result.Written(5, 4));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "signal_id,disposition,decided_on,decided_by_role,note,snooze_until\n"
                + "e3d119cd491ff115,SNOOZED,2026-02-03,inkoper,,\n?,\n\"?\"?\n?\0\n"
                + "?".repeat(64 * 1024 + 1)
                + "\n");
  }

  @Test
  void aFileThatCannotBeReadToItsEndIsNotWritten() throws IOException {
    Bytes file = Bytes.of("p.csv", HEADER + "\"123456782;;;;;;2026-02-03\n");

    FeedAnonymiser.Result result =
        new FeedAnonymiser(KEY).write(file, Feed.PERSONS, new ByteArrayOutputStream());

    assertThat(result).isInstanceOf(FeedAnonymiser.Result.Stopped.class);
    assertThat(result.toString()).contains("UNCLOSED_QUOTE").doesNotContain("123456782");
  }

  private static byte[] anonymised(Source file, Feed feed, byte[] key) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeedAnonymiser.Result result = new FeedAnonymiser(key).write(file, feed, out);
    assertThat(result).isInstanceOf(FeedAnonymiser.Result.Written.class);
    return out.toByteArray();
  }

  private static Read read(Source source, Feed feed) throws IOException {
    Read read = new Read();
    read.count =
        DeliveredFileReader.withShippedLayouts(Pseudonyms.withKey(new byte[32]))
            .read(
                new FeedFile(source, feed, FileFormat.CSV, 0, LocalDate.EPOCH),
                ByteRange.whole(source.size()),
                read);
    return read;
  }

  /** What a night sees; of findings what does not speak of a value. */
  private static final class Read implements Sink {
    private FileCount count = FileCount.NONE;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    @Override
    public void declaration(Declaration declaration) {
      declarations.add(declaration);
    }

    @Override
    public void row(FeedRow row) {}

    @Override
    public void finding(Finding finding) {
      findings.add(finding.reason() + " " + finding.at() + " " + finding.field());
    }
  }
}
