package nl.plafondwacht.nightly.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.plafondwacht.nightly.intake.file.Framed.Row;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class FramingTest {
  private static final String ALPHABET = "ab,;\"\"\"\n\n\r \té\u000b";
  private static final int FILES = 20_000;

  @Test
  void framerAndCommonsCsvAgreeOnEveryRecordAndItsLine() throws IOException {
    SplittableRandom random = new SplittableRandom(65);
    int wrong = 0;
    for (int i = 0; i < FILES; i++) {
      String text = text(random);
      Framed expected = commonsCsv(text);
      Framed framed = Framed.of(text, 1 + random.nextInt(5));
      wrong += expected.isWrong() ? 1 : 0;
      int comparable = expected.rows().size();
      assertThat(framed.isWrong()).as(text).isEqualTo(expected.isWrong());
      assertThat(framed.rows().subList(0, comparable)).as(text).isEqualTo(expected.rows());
      if (!expected.isWrong()) {
        assertThat(framed.rows()).as(text).hasSize(comparable);
      }
    }
    assertThat(wrong).as("texts with wrong quotes").isBetween(FILES / 10, FILES * 9 / 10);
  }

  @Test
  void rowsOfDelimitersOnlyAreNoRecordsWhereverTheyStand() throws IOException {
    Framed rows = Framed.of(";;;\r\n \na;b\r\n;\nc;\n\"\";\"\"\n;;;;;\n ; \n;d\n;", 3);
    assertThat(rows.rows())
        .containsExactly(
            new Row(3, List.of("a", "b")),
            new Row(5, List.of("c", "")),
            new Row(9, List.of("", "d")));
    assertThat(rows.odd())
        .containsExactly(
            "1 empty", "2 empty", "4 empty", "6 empty", "7 empty", "8 empty", "10 empty");
  }

  @Test
  void everyLineEndCountsAsOneLine() throws IOException {
    Framed mixed = Framed.of("a,b\r\nc,d\re,f\n\r\n\n\rg,h", 1);
    assertThat(mixed.rows())
        .containsExactly(
            new Row(1, List.of("a", "b")),
            new Row(2, List.of("c", "d")),
            new Row(3, List.of("e", "f")),
            new Row(7, List.of("g", "h")));
    assertThat(mixed.odd()).containsExactly("4 blank", "5 blank", "6 blank");
  }

  @Test
  void recordOfSeveralLinesStandsOnItsFirst() throws IOException {
    Framed outcome = Framed.of("a,b\n\"x\r\ny\",\"z\rw\"\nc,d\n", 2);
    assertThat(outcome.rows())
        .containsExactly(
            new Row(1, List.of("a", "b")),
            new Row(2, List.of("x\r\ny", "z\rw")),
            new Row(5, List.of("c", "d")));
  }

  @Test
  void junkBehindQuoteOnOneLineTakesOutThatLineOnly() throws IOException {
    Framed outcome = Framed.of("a,b\n\"x\"y,\"z\nc,d\n\"m\nn\",\"o\"p\ne,f\n", 3);
    assertThat(outcome.rows())
        .containsExactly(
            new Row(1, List.of("a", "b")),
            new Row(3, List.of("c", "d")),
            new Row(6, List.of("e", "f")));
    assertThat(outcome.odd()).containsExactly("2 MALFORMED_QUOTES", "4 MALFORMED_QUOTES");
  }

  @Test
  void quoteThatSwallowsLinesEndsTheReadingWhereItOpened() throws IOException {
    assertThat(Framed.of("a,b\nc,\"d\ne,f\n", 100).odd())
        .containsExactly("UNCLOSED_QUOTE at line 2");
    assertThat(Framed.of("a,b\nc,\"d\ne,\"f\"\n", 100).odd())
        .containsExactly("UNCLOSED_QUOTE at line 2");
    assertThat(Framed.of("a,b\nx,y\n\"p\nq\",\"d\ne,\"f\"\n", 1).odd())
        .containsExactly("UNCLOSED_QUOTE at line 4");
    String lines = "some,line\n".repeat(10_000);
    assertThat(Framed.of("a,b\nc,\"d\n" + lines + "\",e\n", 4096).odd())
        .containsExactly("UNCLOSED_QUOTE at line 2");
  }

  @Test
  void longestRecordIsReadAndLongerOnesAreTakenOut() throws IOException {
    String longest = "x".repeat(Records.MAX_RECORD_BYTES - 2);
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      for (int pieces : new int[] {4096, 1_000_000}) {
        String text =
            String.join(lineEnd, "a,b", longest + ",y", "c,d", longest + ",yz", "é" + longest, "e");
        Framed outcome = Framed.of(text, pieces);
        assertThat(outcome.rows())
            .containsExactly(
                new Row(1, List.of("a", "b")),
                new Row(2, List.of(longest, "y")),
                new Row(3, List.of("c", "d")),
                new Row(5, List.of("é" + longest)),
                new Row(6, List.of("e")));
        assertThat(outcome.odd()).containsExactly("4 LINE_TOO_LONG");
      }
    }
  }

  @Test
  void lineOfTenMegabytesIsTakenOutAndTheNextOneIsRead() throws IOException {
    String text = "a,b\n" + ",\"x\"".repeat(2_500_000) + "\r\nc,d\n" + "z".repeat(10_000_000);
    Framed outcome = Framed.of(text, 65_537);
    assertThat(outcome.rows())
        .containsExactly(new Row(1, List.of("a", "b")), new Row(3, List.of("c", "d")));
    assertThat(outcome.odd()).containsExactly("2 LINE_TOO_LONG", "4 LINE_TOO_LONG");
  }

  @Test
  void nulBytesAndWrongUtf8TakeOutTheirLine() throws IOException {
    byte[] text = "a,b\nx\0,y\n#,y\n\"p\0\nq\",r\nc,é\n".getBytes(StandardCharsets.UTF_8);
    text[9] = (byte) 0xC3;
    Framed outcome = Framed.of(new Bytes("f.csv", text));
    assertThat(outcome.rows())
        .containsExactly(new Row(1, List.of("a", "b")), new Row(6, List.of("c", "é")));
    assertThat(outcome.odd()).containsExactly("2 NUL_BYTE", "3 NOT_UTF8", "4 NUL_BYTE");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstField() throws IOException {
    assertThat(Framed.of("\uFEFF\"a\";b\n", 1).rows())
        .containsExactly(new Row(1, List.of("a", "b")));
    assertThat(Framed.of("\uFEFF", 1).rows()).isEmpty();
  }

  @Test
  void firstDelimiterOfTheHeaderHolds() throws IOException {
    assertThat(Framed.of("a;b,c\nd,e;f\n", 9).rows().get(1))
        .isEqualTo(new Row(2, List.of("d,e", "f")));
    assertThat(Framed.of("\na,b;c\nd,e;f\n", 9).rows().get(1))
        .isEqualTo(new Row(3, List.of("d", "e;f")));
    assertThat(Framed.of("a\nd;e\n", 9).rows().get(1)).isEqualTo(new Row(2, List.of("d;e")));
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder("h,h\n");
    for (int length = random.nextInt(25); length > 0; length--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  /** The whole text by Commons CSV alone, blank lines left out, up to the first wrong record. */
  private static Framed commonsCsv(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      parser.forEach(next -> rows.add(new Row(lineOf(text, next), next.toList())));
      rows.removeIf(row -> row.fields().stream().allMatch(String::isBlank));
      return new Framed(rows, List.of(), false);
    } catch (UncheckedIOException e) {
      rows.removeIf(row -> row.fields().stream().allMatch(String::isBlank));
      assertThat(e.getCause()).isInstanceOf(CSVException.class);
      return new Framed(rows, List.of(), true);
    }
  }

  private static long lineOf(String text, CSVRecord csvRecord) {
    int at = Math.toIntExact(csvRecord.getCharacterPosition());
    while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
      at++;
    }
    return 1
        + text.substring(0, at)
            .replace("\r\n", "\n")
            .chars()
            .filter(c -> c < 14 && c != '\t' && c != 11)
            .count();
  }
}
