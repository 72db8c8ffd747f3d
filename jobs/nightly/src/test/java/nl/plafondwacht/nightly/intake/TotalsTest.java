package nl.plafondwacht.nightly.intake;

import static nl.plafondwacht.nightly.intake.Reading.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import nl.plafondwacht.nightly.intake.delivery.DeliveredFile;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalsTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final FeedFile FILE =
      Reading.file(Feed.DECLARATIONS, Bytes.of(Reading.FILE, "abc"));

  @Test
  void totalsThatMatchOrAreNotToldAreRight() {
    assertThat(Totals.check(delivered(2L, 150L), count(2, 150, 0), FILE)).isEmpty();
    assertThat(Totals.check(delivered(null, null), count(2, 150, 0), FILE)).isEmpty();
    assertThat(Totals.check(delivered(2L, 150L), count(2, 150, 1), FILE)).isEmpty();
  }

  /** Whether rows of delimiters are records is the sender's to say. */
  @Test
  void emptyRowsMayBeCountedAsRecords() {
    FileCount count = new FileCount(2, 150, 0, 0, 0, Map.of(), false, 5);
    assertThat(Totals.check(delivered(2L, 150L), count, FILE)).isEmpty();
    assertThat(Totals.check(delivered(7L, 150L), count, FILE)).isEmpty();
    assertThat(Totals.check(delivered(6L, 150L), count, FILE))
        .containsExactly(finding(Reason.WRONG_RECORD_COUNT, 0, "records", "2", "6"));
  }

  @Test
  void totalsThatDifferRefuseTheDelivery() {
    assertThat(Totals.check(delivered(3L, -150L), count(2, 150, 0), FILE))
        .containsExactly(
            finding(Reason.WRONG_RECORD_COUNT, 0, "records", "2", "3"),
            finding(Reason.WRONG_CLAIMED_TOTAL, 0, "claimed_cents", "150", "-150"));
  }

  @Test
  void totalThatDiffersIsUnprovenWhenAmountsAreUnreadable() {
    assertThat(Totals.check(delivered(2L, 200L), count(2, 150, 1), FILE))
        .containsExactly(finding(Reason.CLAIMED_TOTAL_UNPROVEN, 0, "claimed_cents", "150", "200"));
  }

  @Test
  void nothingIsSaidOfFileThatWasNotReadToItsEnd() {
    FileCount refused = new FileCount(1, 50, 0, 0, 0, Map.of(), true);
    assertThat(Totals.check(delivered(2L, 150L), refused, FILE)).isEmpty();
  }

  @Test
  void otherBytesThanDescribedRefuseTheDelivery() throws IOException {
    FileSurvey survey = FileSurvey.of(FILE.source(), 1);
    assertThat(Totals.checkDigest(delivered(null, null), survey, FILE)).isEmpty();
    String other = ABC.replace('b', '0');
    DeliveredFile wrong = described(other, null, null);
    assertThat(Totals.checkDigest(wrong, survey, FILE))
        .contains(finding(Reason.WRONG_DIGEST, 0, "sha256", ABC, other));
  }

  private static DeliveredFile delivered(@Nullable Long records, @Nullable Long cents) {
    return described(ABC, records, cents);
  }

  private static DeliveredFile described(
      String digest, @Nullable Long records, @Nullable Long cents) {
    return new DeliveredFile(
        Reading.FILE, Feed.DECLARATIONS, FileFormat.CSV, digest, records, cents, null);
  }

  private static FileCount count(long records, long cents, long unreadable) {
    return new FileCount(records, cents, unreadable, 0, 0, Map.of(), false);
  }
}
