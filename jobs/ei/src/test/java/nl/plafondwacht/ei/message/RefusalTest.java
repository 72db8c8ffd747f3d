package nl.plafondwacht.ei.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.plafondwacht.ei.example.Change;
import nl.plafondwacht.ei.example.Examples;
import nl.plafondwacht.ei.example.Reading;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.RecordWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What refuses a file as a whole, with where it is and the EI code that says the same. */
class RefusalTest {
  private static final Layout HOME_CARE = Examples.layout("AW319 1.4");
  private static final int LENGTH = 312;

  @Test
  void aWrongTotal() {
    assertRefused(change().put("9907", "00000000001"), "0150", 34);
  }

  @Test
  void aTotalOfTheWrongDirection() {
    Fault fault = assertRefused(change().put("9908", "X"), "0150", 45);

    assertThat(fault.found()).isEqualTo("X");
  }

  @Test
  void aWrongNumberOfPersons() {
    assertRefused(change().put("9902", "000099"), "0151", 3);
  }

  @Test
  void aWrongNumberOfDebtors() {
    assertRefused(change().put("9903", "000001"), "0157", 9);
  }

  @Test
  void aWrongNumberOfServices() {
    assertRefused(change().put("9904", "000099"), "0158", 15);
  }

  @Test
  void aWrongNumberOfComments() {
    assertRefused(change().put("9905", "000099"), "0153", 21);
  }

  @Test
  void aWrongNumberOfDetails() {
    assertRefused(change().put("9906", "0000099"), "0156", 27);
  }

  @Test
  void aDetailNumberThatDoesNotFollow() {
    Fault fault = assertRefused(change().put("0402", "000000000009"), "0801", 3);

    assertThat(fault.record()).isEqualTo(3);
    assertThat(fault.expected()).isEqualTo("detail number 2");
    assertThat(fault.found()).isEqualTo("9");
  }

  @Test
  void aDetailNumberThatMayBeABsnIsNotShown() {
    Fault fault = assertRefused(change().put("0402", "000123456782"), "0801", 3);

    assertThat(fault.toString()).doesNotContain("123456782");
  }

  @Test
  void aWrongNumberOfAmountsOrActivities() {
    Layout hospital = Examples.layout("ZH308 9.0");
    byte[] file = Examples.message(hospital, 1, 3).bytes();

    assertRefused(new Change(hospital, file).put("9905", "000099"), "0156", 21);
    assertRefused(new Change(hospital, file).put("9906", "000099"), "0156", 27);
  }

  @Test
  void aWrongTotalOfWhatIsGranted() {
    Layout answer = Examples.layout("AW320 1.3");
    byte[] file = Examples.message(answer, 1, 3).bytes();

    assertRefused(new Change(answer, file).put("9909", "00000000001"), "0150", 46);
  }

  @Test
  void aHeaderWhoseDigitsAreNone() {
    assertRefused(change().put("0108", "99 1"), "0001", 27);
  }

  @Test
  void anEndWithoutLineEndBeforeRecord99() {
    byte[] file = message();

    Fault fault = assertRefused(Arrays.copyOf(file, 2 * LENGTH - 2), "8095", 311);

    assertThat(fault.record()).isEqualTo(2);
  }

  @Test
  void aMessageMuchLongerThanTheBufferIsReadToItsEnd() {
    byte[] file = Examples.message(HOME_CARE, 3, 3000).bytes();

    Outcome outcome = Reading.of(file).outcome();

    assertThat(outcome).isInstanceOf(Outcome.Complete.class);
    assertThat(outcome.totals().records()).isEqualTo(file.length / LENGTH);
  }

  @Test
  void theCodesThatCanBeReadAreNamed() {
    Fault fault = assertRefused(change().put("0102", "999"), "0010", 3);

    assertThat(fault.toString())
        .startsWith("record 1, position 3: expected message code 101, 102, 106, ")
        .endsWith(", found 999 (0010)");
  }

  @Test
  void aTestFileInProduction() {
    assertRefused(change().put("0105", "T"), "8028", 10);
    Reading reading =
        Reading.of(
            change().put("0105", "T").bytes(),
            ReadingSettings.everything(StandardCharsets.ISO_8859_1));
    assertThat(reading.outcome()).isInstanceOf(Outcome.Complete.class);
  }

  @Test
  void aDebtorTowardsAnInsurer() {
    byte[] file = message();
    file[2 * LENGTH + 1] = '3';

    assertRefused(file, "8075", 1);
  }

  @Test
  void anUnknownRecordType() {
    byte[] file = message();
    file[2 * LENGTH] = '7';

    assertRefused(file, "0002", 1);
  }

  @Test
  void recordsOutOfOrder() {
    byte[] file = message();
    byte[] service = Arrays.copyOfRange(file, 2 * LENGTH, 3 * LENGTH);
    System.arraycopy(file, LENGTH, file, 2 * LENGTH, LENGTH);
    System.arraycopy(service, 0, file, LENGTH, LENGTH);

    Fault fault = assertRefused(file, "8026", 1);

    assertThat(fault.record()).isEqualTo(2);
    assertThat(fault.expected()).isEqualTo("record 02 or 99");
  }

  @Test
  void somethingAfterTheEnd() {
    byte[] file = message();

    assertRefused(concatenated(file, file), "8026", 1);
  }

  @Test
  void noEnd() {
    byte[] file = message();

    assertRefused(Arrays.copyOf(file, file.length - LENGTH), "0002", 0);
  }

  @Test
  void anEndInTheMiddleOfARecord() {
    byte[] file = message();

    Fault fault = assertRefused(Arrays.copyOf(file, 2 * LENGTH + 100), "0804", 101);

    assertThat(fault.record()).isEqualTo(3);
    assertThat(fault.found()).isEqualTo("100 and the end");
  }

  @Test
  void aRecordThatIsTooShort() {
    byte[] file = message();
    byte[] head = Arrays.copyOf(file, 2 * LENGTH - 12);
    byte[] rest = Arrays.copyOfRange(file, 2 * LENGTH - 2, file.length);

    Fault fault = assertRefused(concatenated(head, rest), "0804", 301);

    assertThat(fault.record()).isEqualTo(2);
    assertThat(fault.expected()).isEqualTo("310 positions");
    assertThat(fault.found()).isEqualTo("300 positions");
  }

  @Test
  void lineFeedsOnly() {
    String text = new String(message(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");

    Fault fault = assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), "8095", 311);

    assertThat(fault.found()).isEqualTo("LF alone after 310 positions");
  }

  @Test
  void noLineEnds() {
    String text = new String(message(), StandardCharsets.ISO_8859_1).replace("\r\n", "");

    assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), "8095", 311);
  }

  @Test
  void aLastRecordWithoutLineEndIsOnlyTold() {
    byte[] file = message();

    Reading reading = Reading.of(Arrays.copyOf(file, file.length - 2));

    assertThat(reading.outcome()).isInstanceOf(Outcome.Complete.class);
    assertThat(reading.findings())
        .extracting(finding -> finding.returnCode().code() + " " + finding.isRefused())
        .containsExactly("8095 false");
  }

  @Test
  void theEndMarkOfDosIsNoRecord() {
    assertThat(Reading.of(concatenated(message(), new byte[] {0x1A})).outcome())
        .isInstanceOf(Outcome.Complete.class);
  }

  @Test
  void anotherCurrency() {
    assertRefused(change().put("0119", "USD"), "0031", 115);
  }

  @Test
  void nobodyWhoDeclares() {
    assertRefused(change().put("0112", "00000000"), "0017", 55);
  }

  @Test
  void aPeriodThatEndsBeforeItBegins() {
    assertRefused(change().put("0115", "20250101"), "0021", 73);
    assertRefused(change().put("0114", "20260230"), "0020", 65);
  }

  @Test
  void aVersionThatThereIsNoLayoutOf() {
    assertThat(assertRefused(change().put("0104", "09"), "8027", 8).expected())
        .isEqualTo("AW319 1.4");
    assertThat(assertRefused(change().put("0103", "02"), "0011", 6).expected())
        .isEqualTo("AW319 1.4");
    assertRefused(change().put("0102", "573"), "0010", 3);
  }

  @Test
  void xmlIsNamed() {
    for (String start : new String[] {"<Bericht>", "\u00EF\u00BB\u00BF \n<?xml version='1.0'?>"}) {
      byte[] file = start.getBytes(StandardCharsets.ISO_8859_1);
      assertThat(assertRefused(file, "8061", 1).found()).contains("GDS801");
    }
  }

  @Test
  void whatIsNoMessageShowsItsShapeAndNoMore() {
    byte[] file = "123456782;Jansen".getBytes(StandardCharsets.ISO_8859_1);

    Fault fault = assertRefused(file, "0002", 1);

    assertThat(fault.found()).isEqualTo("\"999999999\" in positions 1 to 9");
    assertThat(assertRefused(new byte[0], "0002", 1).found()).isEqualTo("an empty file");
  }

  @Test
  @Timeout(20)
  void sixtyFourMegabytesWithoutALineEndAreRefusedAtOnce() throws IOException {
    long size = 64L << 20;
    Endless endless = new Endless(Arrays.copyOf(message(), 310), size);

    Outcome outcome =
        new MessageReader(Examples.SHIPPED, ReadingSettings.production())
            .read(endless, new Nowhere());

    assertThat(((Outcome.Refused) outcome).fault().returnCode().code()).isEqualTo("8095");
    assertThat(endless.given).isLessThan(1 << 20);
  }

  @Test
  @Timeout(20)
  void aTrickleIsReadLikeAFlood() {
    byte[] file = message();
    InputStream trickle =
        new ByteArrayInputStream(file) {
          @Override
          public synchronized int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(length, 7));
          }
        };

    Outcome outcome = read(trickle);

    assertThat(outcome).isEqualTo(Reading.of(file).outcome());
  }

  private static Outcome read(InputStream in) {
    try {
      return new MessageReader(Examples.SHIPPED, ReadingSettings.production())
          .read(in, new Nowhere());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Fault assertRefused(Change change, String code, int position) {
    return assertRefused(change.bytes(), code, position);
  }

  private static Fault assertRefused(byte[] file, String code, int position) {
    Outcome outcome = Reading.of(file).outcome();
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    Fault fault = ((Outcome.Refused) outcome).fault();
    assertThat(fault.returnCode().code()).as(fault.toString()).isEqualTo(code);
    assertThat(fault.position()).as(fault.toString()).isEqualTo(position);
    return fault;
  }

  private static byte[] message() {
    return Examples.message(HOME_CARE, 428, 6).bytes();
  }

  private static Change change() {
    return new Change(HOME_CARE, message());
  }

  private static byte[] concatenated(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static final class Nowhere implements RecordSink {
    @Override
    public void accepted(RecordLayout type, RecordWindow window, long record, long detail) {}

    @Override
    public void finding(LineFinding finding) {}
  }

  /** A first record, then spaces. */
  @SuppressWarnings("InputStreamSlowMultibyteRead") // Only the start of it is ever read.
  private static final class Endless extends InputStream {
    private final byte[] head;
    private final long size;
    private long given;

    Endless(byte[] head, long size) {
      this.head = head;
      this.size = size;
    }

    @Override
    public int read() {
      if (given == size) {
        return -1;
      }
      int next = given < head.length ? head[(int) given] : ' ';
      given++;
      return next;
    }
  }
}
