package nl.plafondwacht.nightly.intake;

import static nl.plafondwacht.nightly.intake.Reading.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.finding.Reason.Weight;
import org.junit.jupiter.api.Test;

class BadInputTest {
  private static final String GOOD = Line.good().text();
  private static final FileCount REFUSED = new FileCount(0, 0, 0, 0, 0, Map.of(), true);

  @Test
  void emptyFileRefusesTheDelivery() {
    for (String text : new String[] {"", "\uFEFF", "\r\n\n"}) {
      Reading reading = Reading.of(Feed.DECLARATIONS, text);
      assertThat(reading.gathered().all())
          .containsExactly(finding(Reason.EMPTY_FILE, 0, "file", "", "a header line"));
      assertThat(reading.count()).isEqualTo(REFUSED);
    }
  }

  @Test
  void headerAloneIsValidFileOfNoRecords() {
    Reading reading = Reading.of(Feed.DECLARATIONS, Line.HEADER);
    assertThat(reading.gathered().all()).isEmpty();
    assertThat(reading.count()).isEqualTo(FileCount.NONE);
  }

  @Test
  void everyWrongColumnIsTold() {
    Reading reading =
        Reading.of(Feed.REGIONS, "\nregion;Region;999999990;region;post\tcode4\n1;2;3\n");
    assertThat(reading.gathered().all())
        .containsExactly(
            finding(Reason.UNKNOWN_COLUMN, 2, "Region", "Region", "a column of regions"),
            finding(Reason.UNKNOWN_COLUMN, 2, "999999999", "999999999", "a column of regions"),
            finding(Reason.DUPLICATE_COLUMN, 2, "region", "region", "each column once"),
            finding(
                Reason.UNKNOWN_COLUMN,
                2,
                "post\\u0009code9",
                "post\\u0009code9",
                "a column of regions"),
            finding(Reason.MISSING_COLUMN, 2, "postcode4", "", "a column of this name"),
            finding(Reason.MISSING_COLUMN, 2, "region_name", "", "a column of this name"));
    assertThat(reading.count()).isEqualTo(REFUSED);
  }

  @Test
  void headerThatIsNoTextRefusesTheDelivery() {
    byte[] utf16 = "region,postcode4".getBytes(StandardCharsets.UTF_16);
    assertThat(Reading.of(Feed.REGIONS, utf16).findings())
        .containsExactly(
            finding(Reason.BAD_HEADER, 1, "line", "NUL_BYTE", "a header line of text"));
  }

  @Test
  void truncatedOrCorruptCompressionRefusesTheDelivery() throws IOException {
    byte[] plain = Line.file(Line.good(), Line.good()).getBytes(StandardCharsets.UTF_8);
    byte[] gzip = gzip(plain);
    byte[] zstd = Zstd.compress(plain);
    assertThat(compressed("f.csv.GZ", gzip).gathered().declarations()).hasSize(2);
    assertThat(compressed("f.csv.zst", zstd).gathered().declarations()).hasSize(2);
    for (byte[] broken : new byte[][] {cut(gzip, 1), cut(gzip, gzip.length - 5), plain}) {
      assertBroken("f.csv.gz", broken);
    }
    for (byte[] broken : new byte[][] {cut(zstd, 1), cut(zstd, zstd.length - 5), plain}) {
      assertBroken("f.csv.zst", broken);
    }
    gzip[gzip.length - 6] ^= 1;
    assertBroken("f.csv.gz", gzip);
  }

  @Test
  void gzipOfSeveralMembersIsReadToTheEnd() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.write(gzip(Line.file().getBytes(StandardCharsets.UTF_8)));
    members.write(gzip((GOOD + "\n").getBytes(StandardCharsets.UTF_8)));
    members.write(gzip(GOOD.getBytes(StandardCharsets.UTF_8)));
    assertThat(compressed("f.gz", members.toByteArray()).count().records()).isEqualTo(2);
  }

  @Test
  void unclosedQuoteRefusesTheDelivery() {
    Reading reading =
        Reading.of(Feed.DECLARATIONS, Line.file(Line.good(), Line.good().with("code", "\"1000")));
    assertThat(reading.gathered().declarations()).hasSize(1);
    assertThat(reading.findings())
        .containsExactly(
            finding(
                Reason.UNCLOSED_QUOTE,
                3,
                "line",
                "",
                "a closing quote for the one that opens here"));
    assertThat(reading.count()).isEqualTo(new FileCount(1, 12050, 0, 0, 0, Map.of(), true));
  }

  @Test
  void mixedLineEndsAndByteOrderMarkAreAcceptedAndBlankLinesNoted() {
    String text = "\uFEFF" + Line.HEADER + "\r\n" + GOOD + "\r" + GOOD + "\n\r\n" + GOOD;
    Reading reading = Reading.of(Feed.DECLARATIONS, text);
    assertThat(reading.gathered().declarations())
        .extracting(d -> d.at().line())
        .containsExactly(2L, 3L, 5L);
    assertThat(reading.findings())
        .containsExactly(finding(Reason.BLANK_LINE, 4, "line", "", "a record"));
    assertThat(reading.count()).isEqualTo(new FileCount(3, 36150, 0, 0, 0, Map.of(), false));
  }

  @Test
  void rowsOfDelimitersOnlyAreNotedAndAreNoRecords() {
    String empty = ",".repeat(19);
    String noBreak = "\u00A0,\u2007\u202F,\uFEFF" + ",".repeat(17);
    String text =
        String.join("\r\n", empty, Line.HEADER, GOOD, empty, ",,", " , ", GOOD, noBreak, "");
    Reading reading = Reading.of(Feed.DECLARATIONS, text);
    assertThat(reading.gathered().declarations())
        .extracting(d -> d.at().line())
        .containsExactly(3L, 7L);
    assertThat(reading.findings())
        .extracting(f -> Objects.requireNonNull(f.at()).line())
        .containsExactly(1L, 4L, 5L, 6L, 8L);
    assertThat(reading.findings())
        .allMatch(f -> f.reason() == Reason.EMPTY_ROW && f.reason().weight() == Weight.NOTE);
    assertThat(reading.count()).isEqualTo(new FileCount(2, 24100, 0, 0, 0, Map.of(), false, 5));
  }

  @Test
  void columnWithoutANameIsToldByItsPlace() {
    Reading reading = Reading.of(Feed.REGIONS, "region;;postcode4;region_name; ;\n");
    assertThat(reading.findings())
        .extracting(Finding::reason, Finding::field, Finding::value)
        .containsExactly(
            tuple(Reason.UNKNOWN_COLUMN, "header", "column 2 of the header has no name"),
            tuple(Reason.UNKNOWN_COLUMN, "header", "column 5 of the header has no name"),
            tuple(
                Reason.UNKNOWN_COLUMN,
                "header",
                "column 6 of the header has no name (a delimiter too many at the end?)"));
  }

  @Test
  void lineThatCannotBeReadIsRejectedAndTheRestGoesOn() {
    String odd = "L1,\0\nL2,\"a\"b\nL3," + "x".repeat(10_000_000) + "\nL4,\u00FF\nL5,,\n";
    byte[] content = (Line.HEADER + "\n" + odd + GOOD + "\n").getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of(Feed.DECLARATIONS, content);
    assertThat(reading.gathered().declarations()).hasSize(1);
    assertThat(reading.findings())
        .containsExactly(
            finding(Reason.NUL_BYTE, 2, "line", "", "no NUL byte"),
            finding(
                Reason.MALFORMED_QUOTES,
                3,
                "line",
                "",
                "a delimiter or the end of the line behind a closing quote"),
            finding(Reason.LINE_TOO_LONG, 4, "line", "", "at most 65536 bytes"),
            finding(Reason.NOT_UTF8, 5, "line", "", "UTF-8"),
            finding(Reason.WRONG_FIELD_COUNT, 6, "line", "3", "20 fields"));
    Map<Reason, Long> rejects =
        Map.of(
            Reason.NUL_BYTE, 1L,
            Reason.MALFORMED_QUOTES, 1L,
            Reason.LINE_TOO_LONG, 1L,
            Reason.NOT_UTF8, 1L,
            Reason.WRONG_FIELD_COUNT, 1L);
    assertThat(reading.count()).isEqualTo(new FileCount(6, 12050, 5, 5, 0, rejects, false));
  }

  @Test
  void bsnWithoutKeyEndsTheRun() {
    Bytes bytes = Bytes.of(Reading.FILE, Line.file(Line.good(), withBsn()));
    FeedFile file = Reading.file(Feed.DECLARATIONS, bytes);
    assertThatThrownBy(() -> Reading.of(file, Pseudonyms.withoutKey()))
        .isInstanceOf(KeyMissing.class)
        .hasMessage("file.csv line 3 holds a BSN, but no key was given")
        .extracting(e -> ((KeyMissing) e).at())
        .isEqualTo(new Place(Reading.DELIVERY, Reading.FILE, 3));
  }

  private static Line withBsn() {
    return Line.good().with("person_id", Line.BSN);
  }

  private static void assertBroken(String name, byte[] content) {
    Reading reading = compressed(name, content);
    Finding broken =
        new Finding(
            Reason.BROKEN_COMPRESSION,
            new Place(Reading.DELIVERY, name, 0),
            "file",
            "",
            "a complete file in the format its name says");
    assertThat(reading.findings()).containsExactly(broken);
    assertThat(reading.count().isRefused()).isTrue();
  }

  private static Reading compressed(String name, byte[] content) {
    FeedFile file = Reading.file(Feed.DECLARATIONS, new Bytes(name, content));
    return Reading.of(file, Reading.KEY);
  }

  private static byte[] cut(byte[] content, int length) {
    return Arrays.copyOf(content, length);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
      gzip.write(plain);
    }
    return target.toByteArray();
  }
}
