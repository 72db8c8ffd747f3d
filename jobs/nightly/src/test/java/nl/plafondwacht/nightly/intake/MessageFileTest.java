package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import org.junit.jupiter.api.Test;

/** A message becomes rows of the declarations feed, and everything in it is counted. */
class MessageFileTest {
  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 3);
  private static final LocalDate RETURNED = LocalDate.of(2026, 11, 17);
  private static final String PERSON = Reading.KEY.find(Messages.bsn(1)).orElseThrow();

  private final Gathered gathered = new Gathered();

  @Test
  void aServiceIsALineReceivedWithItsMessage() throws IOException {
    FileCount count = read(Messages.claim(Service.of("L1")));

    assertThat(gathered.all())
        .containsExactly(new Declaration(at(3), claim("L1", RECEIVED), Decision.NONE, false));
    assertThat(count).isEqualTo(new FileCount(1, 100_00, 0, 0, 0, Map.of(), false));
  }

  @Test
  void aReturnIsADecisionOfItsDay() throws IOException {
    read(Messages.answer(RETURNED, Service.of("L1").granted(80_00, "0611", "8001")));

    Decision decision = new Decision(80_00L, List.of("0611", "8001"), RETURNED);
    assertThat(gathered.all())
        .containsExactly(new Declaration(at(3), claim("L1", RETURNED), decision, true));
  }

  @Test
  void aLineOfNobodyIsQuarantinedWithItsMoney() throws IOException {
    FileCount count =
        read(Messages.claim(Service.of("L1"), Service.of("L2").bsn("999999999").cents(70_00)));

    assertThat(gathered.declarations()).hasSize(1);
    assertThat(gathered.findings())
        .containsExactly(
            new Finding(
                Reason.NO_PERSON, at(5), "BSN", "nines", "the BSN of the insured person", "0435"));
    assertThat(count)
        .isEqualTo(new FileCount(2, 170_00, 0, 1, 70_00, Map.of(Reason.NO_PERSON, 1L), false));
  }

  @Test
  void aWrongRecordIsQuarantinedWithItsReturnCode() throws IOException {
    FileCount count =
        read(
            Messages.claim(
                Service.of("L1").until(Service.DAY.minusDays(1)).cents(30_00).code(""),
                Service.of("L2")));

    assertThat(gathered.declarations()).hasSize(1);
    assertThat(gathered.findings())
        .extracting(Finding::reason, one -> one.at(), Finding::returnCode)
        .containsExactly(
            tuple(Reason.WRONG_RECORD, at(3), "0582"), tuple(Reason.WRONG_RECORD, at(3), "8007"));
    assertThat(count)
        .isEqualTo(new FileCount(2, 130_00, 0, 1, 30_00, Map.of(Reason.WRONG_RECORD, 1L), false));
  }

  @Test
  void aMessageThatDoesNotAddUpIsRefused() throws IOException {
    byte[] message = Messages.claim(Service.of("L1"));
    FileCount count = read(Arrays.copyOf(message, message.length - Messages.RECORD_LENGTH));

    assertThat(gathered.findings())
        .containsExactly(
            new Finding(
                Reason.WRONG_MESSAGE, at(3), "record", "the end", "record 99 at the end", "0002"));
    assertThat(count.isRefused()).isTrue();
  }

  @Test
  void aMessageMayBeCompressed() throws IOException {
    byte[] gzip = gzip(Messages.claim(Service.of("L1")));
    FileCount count = read(new Bytes("m.asc.gz", gzip));
    assertThat(count.records()).isEqualTo(1);

    FileCount broken = read(new Bytes("m.asc.gz", Arrays.copyOf(gzip, gzip.length - 9)));
    assertThat(broken.isRefused()).isTrue();
    assertThat(gathered.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.BROKEN_COMPRESSION);
  }

  @Test
  void aCreditBesideItsDebitIsToldInEitherOrder() throws IOException {
    read(
        Messages.claim(
            Service.of("L1"),
            Service.of("C1").credit("L1", 100_00),
            Service.of("C2").credit("L2", 100_00),
            Service.of("L2"),
            Service.of("L3"),
            Service.of("C3").credit("L3", 40_00)));

    String expected = "a debit of an earlier message; both count and leave nothing";
    assertThat(gathered.findings())
        .containsExactly(
            new Finding(
                Reason.CREDIT_BESIDE_ITS_DEBIT, at(4), "corrects_line_id", "a9", expected, "8062"),
            new Finding(
                Reason.CREDIT_BESIDE_ITS_DEBIT, at(5), "corrects_line_id", "a9", expected, "8062"));
    assertThat(gathered.declarations()).hasSize(6);
  }

  @Test
  void aReturnWithoutLinesSaysThatTheClaimIsOpen() throws IOException {
    FileCount count = read(Messages.answer(RETURNED));

    assertThat(gathered.findings())
        .containsExactly(
            new Finding(
                Reason.RETURN_WITHOUT_LINES,
                at(0),
                "return_codes",
                "0200",
                "a record for each line; the lines of the refused claim stay undecided"));
    assertThat(count).isEqualTo(FileCount.NONE);
  }

  @Test
  void aClaimReceivedBeforeItsServiceIsOdd() throws IOException {
    FeedFile file = file(new Bytes("m.asc", Messages.claim(Service.of("L1"))));
    LocalDate before = Service.DAY.minusDays(1);
    FeedFile early =
        new FeedFile(file.source(), file.feed(), file.format(), file.delivery(), before);
    read(early, Reading.KEY);

    assertThat(gathered.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.RECEIVED_BEFORE_SERVICE);
    assertThat(gathered.declarations()).hasSize(1);
  }

  @Test
  void withoutAKeyTheFirstLineEndsIt() {
    FeedFile file = file(new Bytes("m.asc", Messages.claim(Service.of("L1"))));
    assertThatThrownBy(() -> read(file, Pseudonyms.withoutKey()))
        .isInstanceOf(KeyMissing.class)
        .hasMessage("m.asc line 3 holds a BSN, but no key was given");
  }

  private FileCount read(byte[] message) throws IOException {
    return read(new Bytes("m.asc", message));
  }

  private FileCount read(Bytes message) throws IOException {
    return read(file(message), Reading.KEY);
  }

  private FileCount read(FeedFile file, Pseudonyms pseudonyms) throws IOException {
    return DeliveredFileReader.withShippedLayouts(pseudonyms)
        .read(file, ByteRange.whole(file.source().size()), gathered);
  }

  private static FeedFile file(Bytes message) {
    return new FeedFile(message, Feed.DECLARATIONS, FileFormat.EI, Reading.DELIVERY, RECEIVED);
  }

  private static Place at(long record) {
    return new Place(Reading.DELIVERY, "m.asc", record);
  }

  private static Claim claim(String reference, LocalDate received) {
    return new Claim(
        reference,
        null,
        "9001",
        PERSON,
        Messages.PROVIDER,
        Messages.PROVIDER,
        null,
        "065",
        "1000",
        new Period(Service.DAY, Service.DAY),
        10_00L,
        "07",
        10_00L,
        100_00,
        Direction.D,
        received);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
      gzip.write(plain);
    }
    return target.toByteArray();
  }
}
