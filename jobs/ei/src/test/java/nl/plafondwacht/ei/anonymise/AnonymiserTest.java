package nl.plafondwacht.ei.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.example.Examples;
import nl.plafondwacht.ei.example.Reading;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.FieldType;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.message.ReadingSettings;
import nl.plafondwacht.ei.record.Bsn;
import nl.plafondwacht.ei.record.CodePage;
import org.junit.jupiter.api.Test;

class AnonymiserTest {
  private static final byte[] KEY =
      "a key that is only used in tests".getBytes(StandardCharsets.US_ASCII);

  /** Shorter values occur by chance; they are compared where they stood. */
  private static final int DISTINCTIVE = 6;

  @Property(tries = 150, seed = "1")
  void noPersonalValueSurvivesAnywhere(@ForAll("layouts") Layout layout, @ForAll long seed)
      throws IOException {
    byte[] file = filled(layout, seed);

    byte[] other = anonymised(file);

    String text = new String(other, StandardCharsets.ISO_8859_1);
    assertThat(other).hasSameSizeAs(file);
    int length = layout.length() + 2;
    for (int start = 0; start < file.length; start += length) {
      for (Field field : type(layout, file, start).fields()) {
        String before = value(field, file, start);
        boolean isNines = before.equals("999999999");
        if (field.personal().isPersonal() && !isNothing(before) && !isNines) {
          assertThat(value(field, other, start)).as(field.title()).isNotEqualTo(before);
          if (before.strip().length() >= DISTINCTIVE) {
            assertThat(text).as(field.title()).doesNotContain(before.strip());
          }
        }
      }
    }
  }

  @Property(tries = 150, seed = "2")
  void everythingElseStays(@ForAll("layouts") Layout layout, @ForAll long seed) throws IOException {
    byte[] file = filled(layout, seed);

    byte[] other = anonymised(file);

    int length = layout.length() + 2;
    for (int start = 0; start < file.length; start += length) {
      for (Field field : type(layout, file, start).fields()) {
        if (!field.personal().isPersonal()) {
          assertThat(value(field, other, start)).isEqualTo(value(field, file, start));
        }
      }
    }
  }

  @Property(tries = 150, seed = "3")
  void itIsAsWrongAndAsRightAsItWas(@ForAll("layouts") Layout layout, @ForAll long seed)
      throws IOException {
    byte[] file = damaged(filled(layout, seed), layout, seed);
    ReadingSettings everything = ReadingSettings.everything(CodePage.USUAL);

    Reading before = Reading.of(file, everything);
    Reading after = Reading.of(anonymised(file), everything);

    assertThat(after.findings()).isEqualTo(before.findings());
    assertThat(after.outcome().totals()).isEqualTo(before.outcome().totals());
    assertThat(after.outcome().getClass()).isEqualTo(before.outcome().getClass());
    assertThat(after.lines().stream().map(EiLine::claimedCents))
        .containsExactlyElementsOf(before.lines().stream().map(EiLine::claimedCents).toList());
  }

  @Property(tries = 60, seed = "4")
  void linksHold(@ForAll("layouts") Layout layout, @ForAll long seed) throws IOException {
    byte[] file = Examples.message(layout, seed, 30).bytes();

    List<EiLine> before = Reading.of(file).lines();
    List<EiLine> after = Reading.of(anonymised(file)).lines();

    assertThat(IntStream.range(0, before.size()).boxed())
        .allMatch(i -> (before.get(i).person() == null) == (after.get(i).person() == null));
    assertThat(pairs(before, after)).hasSameSizeAs(references(before));
    assertThat(references(after)).hasSameSizeAs(references(before));
    assertThat(after.stream().map(EiLine::person).distinct().count())
        .isEqualTo(before.stream().map(EiLine::person).distinct().count());
  }

  @Test
  void aReturnStillPointsAtItsClaim() throws IOException {
    byte[] claim = Examples.message(Examples.layout("AW319 1.3"), 7, 10).bytes();
    byte[] answer = Examples.message(Examples.layout("AW320 1.3"), 7, 10).bytes();
    Set<String> claimed = references(Reading.of(claim).lines());
    Set<String> answered = references(Reading.of(answer).lines());
    claimed.retainAll(answered);

    Set<String> claimedAfter = references(Reading.of(anonymised(claim)).lines());
    claimedAfter.retainAll(references(Reading.of(anonymised(answer)).lines()));

    assertThat(claimed).isNotEmpty();
    assertThat(claimedAfter).hasSameSizeAs(claimed);
  }

  @Test
  void anotherKeyGivesAnotherFileAndTheSameKeyTheSame() throws IOException {
    byte[] file = Examples.message(Examples.layout("AW319 1.4"), 1, 3).bytes();
    byte[] otherKey = KEY.clone();
    otherKey[0]++;

    assertThat(anonymised(file)).isEqualTo(anonymised(file));
    assertThat(anonymised(file, otherKey)).isNotEqualTo(anonymised(file));
  }

  @Test
  void noTwoBsnsBecomeOneAndEachKeepsItsTest() {
    Pseudonyms pseudonyms = new Pseudonyms(KEY);
    Random random = new Random(9);
    Set<Long> before = new HashSet<>();
    Set<Long> after = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      long bsn = random.nextInt(999_999_998) + 1L;
      long other = pseudonyms.bsn(bsn);
      before.add(bsn);
      after.add(other);
      assertThat(Bsn.passes(other)).isEqualTo(Bsn.passes(bsn));
    }
    assertThat(after).hasSameSizeAs(before);
  }

  @Test
  void aFileThatIsNoMessageIsRefused() throws IOException {
    Anonymiser.Result result =
        new Anonymiser(Examples.SHIPPED, KEY)
            .write(
                new ByteArrayInputStream("line_id;person_id".getBytes(StandardCharsets.US_ASCII)),
                new ByteArrayOutputStream());

    assertThat(result).isInstanceOf(Anonymiser.Result.Refused.class);
  }

  /** Every personal field filled with something that is nowhere else. */
  private static byte[] filled(Layout layout, long seed) {
    byte[] file = Examples.message(layout, seed, 4).bytes();
    Random random = new Random(seed);
    int length = layout.length() + 2;
    for (int start = 0; start < file.length; start += length) {
      for (Field field : type(layout, file, start).fields()) {
        if (field.personal().isPersonal() && isNothing(value(field, file, start))) {
          for (int i = start + field.offset(); i < start + field.end(); i++) {
            boolean isNumber = field.type() == FieldType.N;
            file[i] = (byte) (isNumber ? '1' + random.nextInt(9) : 'a' + random.nextInt(26));
          }
        }
      }
    }
    return file;
  }

  /** A few bytes changed, not in what the records are cut and counted by. */
  private static byte[] damaged(byte[] file, Layout layout, long seed) {
    Random random = new Random(seed + 1);
    int length = layout.length() + 2;
    for (int i = 0; i < 5; i++) {
      int record = 1 + random.nextInt(file.length / length - 2);
      int position = 14 + random.nextInt(length - 16);
      file[record * length + position] = (byte) (random.nextBoolean() ? ' ' : 0x07);
    }
    return file;
  }

  private static RecordLayout type(Layout layout, byte[] file, int start) {
    String code = new String(file, start, 2, StandardCharsets.US_ASCII);
    return layout.record(code).orElseThrow();
  }

  private static String value(Field field, byte[] file, int start) {
    return new String(file, start + field.offset(), field.length(), StandardCharsets.ISO_8859_1);
  }

  private static boolean isNothing(String value) {
    return value.toLowerCase(Locale.ROOT).chars().allMatch(c -> c == ' ' || c == '0');
  }

  private static Set<String> references(List<EiLine> lines) {
    Set<String> references = new HashSet<>();
    for (EiLine line : lines) {
      references.add(line.lineId());
      if (line.correctsLineId() != null) {
        references.add(line.correctsLineId());
      }
    }
    return references;
  }

  private static Set<String> pairs(List<EiLine> before, List<EiLine> after) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      pairs.add(before.get(i).lineId() + " " + after.get(i).lineId());
      if (before.get(i).correctsLineId() != null) {
        pairs.add(before.get(i).correctsLineId() + " " + after.get(i).correctsLineId());
      }
    }
    return pairs;
  }

  private static byte[] anonymised(byte[] file) throws IOException {
    return anonymised(file, KEY);
  }

  private static byte[] anonymised(byte[] file, byte[] key) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Anonymiser.Result result =
        new Anonymiser(Examples.SHIPPED, key).write(new ByteArrayInputStream(file), out);
    assertThat(result).isInstanceOf(Anonymiser.Result.Written.class);
    return out.toByteArray();
  }

  @Provide
  static Arbitrary<Layout> layouts() {
    return Arbitraries.of(Examples.SHIPPED.all());
  }
}
