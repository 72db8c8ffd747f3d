package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SplittableRandom;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import org.junit.jupiter.api.Test;

class RangesTest {
  private static final String[] LINE_ENDS = {"\n", "\r\n", "\r", "\n\n", "\r\r\n"};
  private static final String[] AMOUNTS = {"1", "20.05", "-3", "x", ""};
  private static final int FILES = 300;

  @Test
  void readingByRangesGivesWhatReadingWholeGives() throws IOException {
    SplittableRandom random = new SplittableRandom(90);
    int ranges = 0;
    for (int i = 0; i < FILES; i++) {
      FeedFile file = Reading.file(Feed.DECLARATIONS, Bytes.of(Reading.FILE, text(random)));
      FileSurvey survey = FileSurvey.of(file.source(), 1 + random.nextInt(600));
      Gathered gathered = new Gathered();
      FileCount count = FileCount.NONE;
      for (ByteRange range : survey.ranges()) {
        count =
            DeliveredFileReader.withShippedLayouts(Reading.KEY)
                .read(file, range, gathered)
                .plus(count);
        ranges++;
      }
      Reading whole = Reading.of(file, Reading.KEY);
      assertThat(gathered.all()).isEqualTo(whole.gathered().all());
      assertThat(count).isEqualTo(whole.count());
    }
    assertThat(ranges).isGreaterThan(3 * FILES);
  }

  @Test
  void refusedHeaderIsToldOnceWhateverTheRanges() throws IOException {
    FeedFile file = Reading.file(Feed.REGIONS, Bytes.of(Reading.FILE, "region\nR1\nR2\n"));
    FileSurvey survey = FileSurvey.of(file.source(), 1);
    assertThat(survey.ranges()).hasSize(3);
    Gathered gathered = new Gathered();
    for (ByteRange range : survey.ranges()) {
      assertThat(
              DeliveredFileReader.withShippedLayouts(Reading.KEY)
                  .read(file, range, gathered)
                  .isRefused())
          .isTrue();
    }
    assertThat(gathered.findings()).extracting("field").containsExactly("postcode4", "region_name");
  }

  private static String emptyRow(SplittableRandom random) {
    return random.nextInt(4) > 0 ? "" : ",".repeat(1 + random.nextInt(30)) + any(LINE_ENDS, random);
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF\r\n" : "");
    text.append(emptyRow(random)).append(Line.HEADER).append(any(LINE_ENDS, random));
    for (int lines = random.nextInt(12); lines > 0; lines--) {
      String amount = any(AMOUNTS, random);
      String oddEnd = random.nextInt(5) == 0 ? ",\0é" : "";
      text.append(Line.good().with("claimed_amount", amount).text()).append(oddEnd);
      text.append(any(LINE_ENDS, random)).append(emptyRow(random));
    }
    return text.toString();
  }

  private static String any(String[] choices, SplittableRandom random) {
    return choices[random.nextInt(choices.length)];
  }
}
