package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.plafondwacht.ei.declaration.DeclarationReader;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.record.BsnInText;
import nl.plafondwacht.nightly.PlantedFeed;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways of reading a line are held against each other by {@link Reading}. */
class OpenTextsTest {
  private static final String REFERENCE = "999990019-2026-03-01";

  /** Computed with openssl. */
  private static final String TOKEN = "token-nafhoaijolgkemiigecmjaoiaknkpjih";

  @Test
  void theTokenIsTheFirstHalfOfTheMacInLetters() {
    assertThat(token(REFERENCE)).isEqualTo(TOKEN + "-2026-03-01");
  }

  @Test
  void sameTextSameTokenAndOtherTextAnother() {
    Map<String, String> texts = new HashMap<>();
    for (String form : PlantedFeed.FORMS) {
      for (String text : List.of(form, form + "C", form + " ", "x" + form)) {
        String token = token(text);
        assertThat(token).contains("token-");
        assertThat(token(text)).isEqualTo(token);
        assertThat(token(token)).isEqualTo(token);
        assertThat(token(Pseudonyms.withKey(new byte[32]), text)).isNotEqualTo(token);
        assertThat(texts.put(token, text)).isNull();
      }
    }
  }

  private static String token(String text) {
    return token(Reading.KEY, text);
  }

  private static String token(Pseudonyms pseudonyms, String text) {
    return pseudonyms.withoutBsn(text, FieldType.TEXT.bsnIn(text)).orElseThrow();
  }

  /** In the ids of contracts digits pass by chance; those of references are links only. */
  @ParameterizedTest
  @ValueSource(strings = {"C-2025-0012-3", "C2025-00019", "7001.2025.7", "2025/2026-018"})
  void aNameStaysReadable(String name) {
    assertThat(BsnInText.ANYWHERE.isIn(name)).isTrue();
    for (Feed feed : Feed.values()) {
      for (Column column : feed.columns()) {
        if (column.type() == FieldType.NAME) {
          assertThat(column.type().bsnIn(name)).isNull();
          assertThat(column.shown(name)).isEqualTo(name);
        }
      }
    }
    assertThat(Reading.KEY.nameOf(name)).isEqualTo(name);
    assertThat(token(name)).contains("token-");
  }

  @ParameterizedTest
  @EnumSource(Feed.class)
  void noOpenColumnOfAnyFeedKeepsBsns(Feed feed) {
    Reading reading = Reading.of(feed, new PlantedFeed(feed).good());
    assertThat(reading.gathered().all().size()).isGreaterThanOrEqualTo(PlantedFeed.FORMS.size());
    assertThat(reading.gathered().all())
        .noneMatch(one -> PlantedFeed.KNOWN_BY.stream().anyMatch(one.toString()::contains));
    reading.gathered().rows().forEach(OpenTextsTest::assertTextsHoldNone);
  }

  private static void assertTextsHoldNone(FeedRow row) {
    for (int i = 0; i < row.values().size(); i++) {
      Column column = row.feed().columns().get(i);
      if (row.values().get(i) instanceof String text) {
        assertThat(column.type().bsnIn(text)).as("%s %s", column.name(), text).isNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Feed.class)
  void noFindingAboutAWrongFieldTellsOne(Feed feed) {
    Reading reading = Reading.of(feed, new PlantedFeed(feed).wrong());
    assertThat(reading.findings())
        .noneMatch(f -> PlantedFeed.KNOWN_BY.stream().anyMatch(f.toString()::contains));
    Reading refused = Reading.of(feed, new PlantedFeed(feed).withUnknownColumn());
    assertThat(refused.findings())
        .hasSize(PlantedFeed.FORMS.size())
        .noneMatch(f -> PlantedFeed.KNOWN_BY.stream().anyMatch(f.toString()::contains));
  }

  /** An article number of eight digits passes now and then, and so do ids of signals. */
  @Test
  void whatAColumnIsForStays() {
    assertThat(claim(Line.good().with("code", "12345672")).code()).isEqualTo("12345672");
    assertThat(claim(Line.good().with("code", "012345672")).code()).startsWith("token-");
    String id = "0123456729abcdef";
    Reading reading =
        Reading.of(
            Feed.DECISIONS,
            "signal_id,disposition,decided_on,decided_by_role,note,snooze_until\n"
                + id
                + ",SNOOZED,2026-01-05,,"
                + id
                + ",\n");
    FeedRow row = reading.gathered().rows().get(0);
    assertThat(row.text("signal_id")).isEqualTo(id);
    assertThat(row.text("note")).startsWith("token-");
  }

  @Test
  void withoutAKeyATextWithABsnEndsTheRun() {
    String text = Line.file(Line.good(), Line.good().with("corrects_line_id", REFERENCE));
    FeedFile file = Reading.file(Feed.DECLARATIONS, Bytes.of(Reading.FILE, text));
    assertThatThrownBy(() -> Reading.of(file, Pseudonyms.withoutKey()))
        .isInstanceOf(KeyMissing.class)
        .hasMessage("file.csv line 3 holds a BSN, but no key was given");
  }

  @Test
  void aMessageGivesTheTokensThatRowsGive() throws IOException {
    byte[] message =
        Messages.claim(
            Service.of("999990019-1"), Service.of("999990019-2").credit("999990019-1", 1));
    FeedFile file =
        new FeedFile(
            new Bytes("m.asc", message),
            Feed.DECLARATIONS,
            FileFormat.EI,
            0,
            LocalDate.of(2026, 2, 3));
    Gathered gathered = new Gathered();
    new DeliveredFileReader(Reading.KEY, DeclarationReader.production(Layouts.shipped()))
        .read(file, ByteRange.whole(message.length), gathered);
    Claim row =
        claim(Line.good().with("line_id", "999990019-2").with("corrects_line_id", "999990019-1"));
    List<Claim> lines = gathered.declarations().stream().map(Declaration::claim).toList();
    assertThat(lines.get(0).lineId()).isEqualTo(row.correctsLineId());
    assertThat(lines.get(1).lineId()).isEqualTo(row.lineId());
    assertThat(lines.get(1).correctsLineId()).isEqualTo(row.correctsLineId());
    assertThat(row.lineId()).startsWith("token-").isNotEqualTo(row.correctsLineId());
  }

  private static Claim claim(Line line) {
    Reading reading = Reading.of(Feed.DECLARATIONS, Line.file(line));
    return Objects.requireNonNull(reading.gathered().declarations().get(0)).claim();
  }
}
