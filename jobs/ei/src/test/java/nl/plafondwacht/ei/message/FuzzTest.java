package nl.plafondwacht.ei.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.example.Examples;
import nl.plafondwacht.ei.example.Reading;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.record.CodePage;

/** Whatever comes, there is an outcome, and no record is lost without being counted. */
class FuzzTest {
  private static final ReadingSettings EVERYTHING = ReadingSettings.everything(CodePage.USUAL);

  @Property(tries = 1500, seed = "11")
  void bitsThatFlip(@ForAll("layouts") Layout layout, @ForAll long seed) {
    byte[] file = Examples.message(layout, seed, 4).bytes();
    Random random = new Random(seed);
    for (int i = 0; i <= random.nextInt(8); i++) {
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    assertOutcome(file);
  }

  @Property(tries = 1000, seed = "12")
  void filesThatAreCut(@ForAll("layouts") Layout layout, @ForAll long seed) {
    byte[] file = Examples.message(layout, seed, 3).bytes();
    byte[] cut = Arrays.copyOf(file, new Random(seed).nextInt(file.length - 2));

    Reading reading = assertOutcome(cut);

    assertThat(reading.outcome()).isInstanceOf(Outcome.Refused.class);
  }

  @Property(tries = 1000, seed = "13")
  void bytesThatAreMissingOrTooMany(@ForAll("layouts") Layout layout, @ForAll long seed) {
    byte[] file = Examples.message(layout, seed, 3).bytes();
    Random random = new Random(seed);
    int at = random.nextInt(file.length - 2);
    int gone = random.nextInt(5);
    byte[] other = new byte[file.length - gone];
    int kept = Math.min(at, other.length);
    System.arraycopy(file, 0, other, 0, kept);
    System.arraycopy(
        file,
        Math.min(at + gone, file.length - (other.length - kept)),
        other,
        kept,
        other.length - kept);
    Reading reading = assertOutcome(other);

    assertThat(reading.outcome() instanceof Outcome.Refused).isEqualTo(gone > 0);
  }

  @Property(tries = 1000, seed = "14")
  void recordsThatAreSwappedDoubledOrGone(@ForAll("layouts") Layout layout, @ForAll long seed) {
    byte[] file = Examples.message(layout, seed, 4).bytes();
    int length = layout.length() + 2;
    Random random = new Random(seed);
    int from = random.nextInt(file.length / length) * length;
    int to = random.nextInt(file.length / length) * length;
    byte[] record = Arrays.copyOfRange(file, from, from + length);
    if (random.nextBoolean()) {
      System.arraycopy(file, to, file, from, length);
    }
    System.arraycopy(record, 0, file, to, length);
    assertOutcome(file);
  }

  @Property(tries = 600, seed = "15")
  void otherCodePages(@ForAll("layouts") Layout layout, @ForAll long seed) {
    byte[] file = Examples.message(layout, seed, 3).bytes();
    Charset[] pages = {
      StandardCharsets.UTF_16LE, Charset.forName("IBM037"), Charset.forName("IBM850")
    };
    Charset page = pages[Math.floorMod(seed, pages.length)];
    String text = new String(file, StandardCharsets.ISO_8859_1).replace("Fictief", "Fictïef");
    assertOutcome(text.getBytes(page));
    assertOutcome(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 600, seed = "16")
  void anythingBehindAGoodFirstRecord(@ForAll("layouts") Layout layout, @ForAll long seed) {
    byte[] file = Examples.message(layout, seed, 2).bytes();
    Random random = new Random(seed);
    byte[] noise = new byte[4096];
    random.nextBytes(noise);
    int from = 10 + random.nextInt(file.length - 10);
    System.arraycopy(noise, 0, file, from, Math.min(noise.length, file.length - from));
    assertOutcome(file);
  }

  @Property(tries = 1000, seed = "17")
  void anythingAtAll(@ForAll byte[] file) {
    assertThat(assertOutcome(file).outcome()).isInstanceOf(Outcome.Refused.class);
  }

  @Property(tries = 600, seed = "18")
  void everyTotalThatIsWrongRefuses(@ForAll("layouts") Layout layout, @ForAll long seed) {
    byte[] file = Examples.message(layout, seed, 3).bytes();
    int length = layout.length() + 2;
    int last = file.length - length;
    int position = last + 2 + Math.floorMod((int) seed, 30);
    file[position] = (byte) ('0' + (file[position] - '0' + 1) % 10);

    assertThat(assertOutcome(file).outcome()).isInstanceOf(Outcome.Refused.class);
  }

  private static Reading assertOutcome(byte[] file) {
    Reading reading = Reading.of(file, EVERYTHING);
    Totals totals = reading.outcome().totals();
    long told =
        totals.ends()
            + totals.persons()
            + totals.debtors()
            + totals.products()
            + totals.comments()
            + totals.lines()
            + totals.refused();
    assertThat(told).isEqualTo(totals.records());
    assertThat(reading.lines()).hasSize((int) totals.lines());
    long refused =
        reading.findings().stream()
            .filter(LineFinding::isRefused)
            .mapToLong(LineFinding::record)
            .distinct()
            .count();
    assertThat(refused).isEqualTo(totals.refused());
    String messages = reading.findings() + " " + reading.outcome();
    assertThat(messages).doesNotContain("Fictief");
    for (EiLine line : reading.lines()) {
      assertThat(messages).doesNotContain(line.person() == null ? "Fictief" : line.person());
    }
    return reading;
  }

  @Provide
  static Arbitrary<Layout> layouts() {
    return Arbitraries.of(Examples.SHIPPED.all());
  }
}
