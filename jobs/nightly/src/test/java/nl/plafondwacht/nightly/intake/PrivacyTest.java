package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.rules.finding.Finding;
import org.junit.jupiter.api.Test;

class PrivacyTest {
  private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");
  private static final String[] BSNS = {"123456782", "111222333", "999999990", "123456789"};

  @Test
  void noBsnStandsInAnyFindingHoweverTheFieldsAreShuffled() {
    Random random = new Random(11);
    int findings = 0;
    for (Feed feed : Feed.values()) {
      for (int i = 0; i < 50; i++) {
        Reading reading = Reading.of(feed, shuffled(feed, random));
        findings += reading.findings().size();
        assertThat(reading.gathered().all()).noneMatch(PrivacyTest::tellsBsn);
      }
    }
    assertThat(findings).isGreaterThan(10_000);
  }

  @Test
  void fileWithoutHeaderTellsNoBsnEither() {
    String data = Line.good().with("person_id", "123456782").text();
    Reading reading = Reading.of(Feed.DECLARATIONS, data + "\n" + data + "\n");
    assertThat(reading.findings()).hasSizeGreaterThan(20).noneMatch(PrivacyTest::tellsBsn);
  }

  /** Nines are what masking leaves; a text field that holds a BSN is no finding's business. */
  private static boolean tellsBsn(Object given) {
    return given instanceof Finding
        && NINE_DIGITS
            .matcher(given.toString())
            .results()
            .anyMatch(run -> !run.group().equals("999999999"));
  }

  private static String shuffled(Feed feed, Random random) {
    List<String> names = new ArrayList<>(feed.columns().stream().map(Column::name).toList());
    StringBuilder text = new StringBuilder(String.join(",", names)).append('\n');
    for (int line = 0; line < 10; line++) {
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        String bsn = BSNS[random.nextInt(BSNS.length)];
        fields.add(List.of(bsn, "x" + bsn, bsn + "." + bsn, "\"a\n" + bsn + "\"", "").get(i % 5));
      }
      Collections.shuffle(fields, random);
      text.append(String.join(",", fields)).append('\n');
    }
    return text.toString();
  }
}
