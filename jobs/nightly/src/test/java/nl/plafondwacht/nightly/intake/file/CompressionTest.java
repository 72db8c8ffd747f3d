package nl.plafondwacht.nightly.intake.file;

import static nl.plafondwacht.nightly.intake.file.Packed.frame;
import static nl.plafondwacht.nightly.intake.file.Packed.member;
import static nl.plafondwacht.nightly.intake.file.Packed.skippable;
import static nl.plafondwacht.nightly.intake.file.Packed.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.plafondwacht.rules.finding.Reason;
import org.junit.jupiter.api.Test;

/** A compressed file is read to its proven end, or refused. */
class CompressionTest {
  private static final String FIRST = "line_id;code\r\nA1;1000\r\nA1;1000\r\n";
  private static final String SECOND = "A2;1001\r\n";
  private static final String THIRD = "A3;1002\r\n";
  private static final String ALL = FIRST + SECOND + THIRD;
  private static final Optional<String> REFUSED = Optional.empty();

  @Test
  void gzipIsReadWholeOrRefusedWhereverItIsCut() throws IOException {
    byte[] first = member(FIRST);
    byte[] two = together(first, everythingInHeader(SECOND));
    byte[] three = together(two, member(THIRD, Packed.NAME));
    assertCuts("x.gz", three, Set.of(first.length, two.length));
  }

  @Test
  void gzipIsReadWholeOrRefusedWhicheverBitIsWrong() throws IOException {
    assertFlips(
        "x.gz", together(member(FIRST), everythingInHeader(SECOND), member(THIRD, Packed.NAME)));
  }

  @Test
  void zstdIsReadWholeOrRefusedWhereverItIsCut() throws IOException {
    byte[] first = frame(FIRST);
    byte[] skipped = together(first, skippable("none of it"));
    assertCuts(
        "x.zst", together(skipped, frame(SECOND + THIRD)), Set.of(first.length, skipped.length));
  }

  @Test
  void zstdIsReadWholeOrRefusedWhicheverBitIsWrong() throws IOException {
    assertFlips("x.zst", together(frame(FIRST), skippable("none of it"), frame(SECOND + THIRD)));
  }

  @Test
  void everyMemberAndFrameIsReadHoweverFewBytesComeAtATime() throws IOException {
    byte[] gzip = together(member(FIRST), member(""), everythingInHeader(SECOND), member(THIRD));
    byte[] zstd = together(skippable("x"), frame(FIRST), frame(""), frame(SECOND + THIRD));
    for (int bytes = 1; bytes < 40; bytes++) {
      assertThat(text(new Bytes("x.GZ", gzip).inPiecesOf(bytes))).contains(ALL);
      assertThat(text(new Bytes("x.zst", zstd).inPiecesOf(bytes))).contains(ALL);
    }
  }

  /** As gzip has it: padding up to the end of a block of a tape, and nothing else. */
  @Test
  void zerosBehindTheLastMemberAreNothingAndAnythingElseIsRefused() throws IOException {
    byte[] gzip = together(member(FIRST), member(SECOND + THIRD));
    for (int zeros : new int[] {1, 2, 511, 200_000}) {
      assertThat(text("x.gz", together(gzip, new byte[zeros]))).contains(ALL);
    }
    assertThat(text("x.gz", together(gzip, new byte[9], member(FIRST)))).isEqualTo(REFUSED);
    assertThat(text("x.gz", together(gzip, new byte[] {'x'}))).isEqualTo(REFUSED);
    assertThat(text("x.gz", together(gzip, new byte[] {0, 0, '\n'}))).isEqualTo(REFUSED);
    assertThat(text("x.gz", together(new byte[2], gzip))).isEqualTo(REFUSED);
  }

  @Test
  void whatIsNoZstdFrameIsRefusedBehindTheLastOneToo() throws IOException {
    byte[] zstd = together(frame(FIRST), frame(SECOND + THIRD));
    assertThat(text("x.zst", together(zstd, new byte[] {'x'}))).isEqualTo(REFUSED);
    assertThat(text("x.zst", together(zstd, new byte[8]))).isEqualTo(REFUSED);
    assertThat(text("x.zst", together(zstd, member(FIRST)))).isEqualTo(REFUSED);
  }

  @Test
  void anEmptyFileOrOneInAnotherFormatIsNoGzip() throws IOException {
    assertThat(text("x.gz", new byte[0])).isEqualTo(REFUSED);
    assertThat(text("x.gz", new byte[1])).isEqualTo(REFUSED);
    assertThat(text("x.gz", ALL.getBytes(StandardCharsets.UTF_8))).isEqualTo(REFUSED);
    assertThat(text("x.gz", frame(ALL))).isEqualTo(REFUSED);
    assertThat(text("x.zst", member(ALL))).isEqualTo(REFUSED);
  }

  @Test
  void theEndIsProvenHoweverLittleIsAskedFor() throws IOException {
    byte[] broken = together(member(FIRST), member(SECOND));
    broken[broken.length - 1]++;
    Source source = new Bytes("x.gz", broken);
    assertThat(Compression.broken(source)).isPresent();
    assertThat(attempt(source, plain -> plain.readNBytes(1))).isEmpty();
    assertThat(Compression.broken(new Bytes("x.gz", member(FIRST)))).isEmpty();
    assertThat(Compression.broken(new Bytes("x.csv", broken))).isEmpty();
  }

  private static byte[] everythingInHeader(String text) {
    return member(text, Packed.CHECKSUM | Packed.EXTRA | Packed.NAME | Packed.COMMENT);
  }

  /**
   * @param ends lengths at which a shorter file is whole too
   */
  private static void assertCuts(String name, byte[] file, Set<Integer> ends) throws IOException {
    assertThat(text(name, file)).contains(ALL);
    for (int length = 1; length < file.length; length++) {
      Optional<String> text = text(name, Arrays.copyOf(file, length));
      assertThat(text.isPresent()).as("cut at %d", length).isEqualTo(ends.contains(length));
      text.ifPresent(some -> assertThat(ALL).startsWith(some));
    }
  }

  private static void assertFlips(String name, byte[] file) throws IOException {
    int refused = 0;
    for (int bit = 0; bit < file.length * Byte.SIZE; bit++) {
      byte[] wrong = file.clone();
      wrong[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Optional<String> text = text(name, wrong);
      assertThat(text.orElse(ALL)).as("bit %d", bit).isEqualTo(ALL);
      refused += text.isEmpty() ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(file.length * Byte.SIZE / 2);
  }

  private static Optional<String> text(String name, byte[] file) throws IOException {
    return text(new Bytes(name, file));
  }

  private static Optional<String> text(Source source) throws IOException {
    return attempt(source, InputStream::readAllBytes)
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  private static <T> Optional<T> attempt(Source source, Compression.Reading<T> reading)
      throws IOException {
    try {
      return Optional.of(Compression.read(source, reading));
    } catch (Refused refused) {
      assertThat(refused.finding(0, source.name()).reason()).isEqualTo(Reason.BROKEN_COMPRESSION);
      return Optional.empty();
    }
  }
}
