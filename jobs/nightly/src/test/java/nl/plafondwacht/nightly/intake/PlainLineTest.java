package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.nightly.intake.plain.PlainLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Reading} holds both paths against each other, here and in every other intake test. */
class PlainLineTest {
  private static final String GOOD = Line.good().text();
  private static final PlainLine PLAIN =
      new PlainLine(
          Feed.DECLARATIONS.columns(),
          IntStream.range(0, Feed.DECLARATIONS.columns().size()).boxed().toList(),
          ',');
  private static final int FILES = 1_500;
  private static final byte[] ODD =
      "\"\"\0\r\n\t ,;.-+09aAfFzZDCéñ\uFEFF\u00A0\u2028".getBytes(StandardCharsets.UTF_8);

  private static final List<Line> LINES =
      List.of(
          Line.good(),
          Line.good().with("person_id", Line.BSN),
          Line.good().with("return_codes", "0611 8010").with("granted_amount", "1"),
          Line.good().with("decided_on", "2026-10-20").with("granted_amount", "0.5"),
          Line.good().with("quantity", "999999999999.99").with("tariff", "72.00"),
          Line.good().with("start_date", "2024-02-29").with("time_unit", "04"),
          Line.good().with("code_list", "ZA").with("code", " "),
          Line.good().with("line_id", "a reference of more than sixteen characters"));

  @Test
  void aGoodLineIsPlain() {
    for (Line line : LINES) {
      assertThat(isPlain(line.text())).as(line.text()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1000\"", "10\"00", "1\t0", "1\u007F", "1\0", "é", "1,0", ""})
  void aLineWithAnOddFieldIsNot(String code) {
    assertThat(isPlain(Line.good().with("code", code).text())).isFalse();
  }

  @Test
  void aLineWithAWrongValueIsLeftToCommonsCsv() {
    assertThat(isPlain(Line.good().with("start_date", "2025-02-29").text())).isFalse();
    assertThat(isPlain(Line.good().with("claimed_amount", "-1.00").text())).isFalse();
    assertThat(isPlain(GOOD + ",")).isFalse();
    assertThat(isPlain(GOOD.substring(0, GOOD.length() - 1))).isFalse();
  }

  @Test
  void mutatedLinesMeanTheSameOnBothPaths() throws IOException {
    SplittableRandom random = new SplittableRandom(20261120);
    int plain = 0;
    int others = 0;
    int declarations = 0;
    int findings = 0;
    for (int i = 0; i < FILES; i++) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write((Line.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
      for (int lines = 1 + random.nextInt(5); lines > 0; lines--) {
        byte[] line = mutated(LINES.get(random.nextInt(LINES.size())).text(), random);
        plain += isPlain(line) ? 1 : 0;
        others += isPlain(line) ? 0 : 1;
        file.write(line);
        file.write('\n');
      }
      FeedFile read = Reading.file(Feed.DECLARATIONS, new Bytes(Reading.FILE, file.toByteArray()));
      Gathered gathered = Reading.of(read, Reading.KEY).gathered();
      declarations += gathered.declarations().size();
      findings += gathered.findings().size();
    }
    // Both paths were in use, on good lines and on bad ones.
    assertThat(List.of(plain, others, declarations, findings)).allMatch(n -> n > FILES / 2);
  }

  private static byte[] mutated(String text, SplittableRandom random) {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      bytes.add(b);
    }
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(bytes.size());
      byte odd = ODD[random.nextInt(ODD.length)];
      switch (random.nextInt(4)) {
        case 0 -> bytes.set(at, odd);
        case 1 -> bytes.add(at, odd);
        case 2 -> bytes.remove(at);
        default -> bytes.add(at, bytes.get(random.nextInt(bytes.size())));
      }
    }
    byte[] line = new byte[bytes.size()];
    for (int i = 0; i < line.length; i++) {
      line[i] = bytes.get(i);
    }
    return line;
  }

  private static boolean isPlain(String line) {
    return isPlain(line.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPlain(byte[] line) {
    return PLAIN.read(line, 0, line.length) != null;
  }
}
