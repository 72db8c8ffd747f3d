package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.finding.Reason.Weight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever comes as a message: the delivery is refused, or every line and cent of it is counted.
 */
class MessageFuzzTest {
  private static final int TRIES = 2000;
  private static final long GIBIBYTE = 1L << 30;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final DeliveredFileReader READING =
      DeliveredFileReader.withShippedLayouts(Reading.KEY);
  private static final List<Charset> CODE_PAGES =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          Charset.forName("IBM037"),
          Charset.forName("IBM850"));

  /** What is done to a good message. */
  enum Damage {
    FLIPPED_BITS {
      @Override
      byte[] to(byte[] message, Random random) {
        for (int i = 0; i <= random.nextInt(6); i++) {
          message[random.nextInt(message.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return message;
      }
    },
    CUT {
      @Override
      byte[] to(byte[] message, Random random) {
        return Arrays.copyOf(message, random.nextInt(message.length));
      }
    },
    CUT_BETWEEN_RECORDS {
      @Override
      byte[] to(byte[] message, Random random) {
        int records = message.length / Messages.RECORD_LENGTH;
        return Arrays.copyOf(message, random.nextInt(records) * Messages.RECORD_LENGTH);
      }
    },
    SWAPPED_RECORDS {
      @Override
      byte[] to(byte[] message, Random random) {
        int length = Messages.RECORD_LENGTH;
        int one = random.nextInt(message.length / length) * length;
        int other = random.nextInt(message.length / length) * length;
        byte[] swapped = message.clone();
        System.arraycopy(message, one, swapped, other, length);
        System.arraycopy(message, other, swapped, one, length);
        return swapped;
      }
    },
    WRONG_TOTALS {
      @Override
      byte[] to(byte[] message, Random random) {
        int trailer = message.length - Messages.RECORD_LENGTH;
        message[trailer + 2 + random.nextInt(40)] = (byte) ('0' + random.nextInt(10));
        return message;
      }
    },
    WRONG_AMOUNTS {
      @Override
      byte[] to(byte[] message, Random random) {
        int record = 2 + random.nextInt(message.length / Messages.RECORD_LENGTH - 3);
        int amounts = record * Messages.RECORD_LENGTH + 164;
        message[amounts + random.nextInt(31)] = (byte) (32 + random.nextInt(90));
        return message;
      }
    },
    OTHER_CODE_PAGE {
      @Override
      byte[] to(byte[] message, Random random) {
        Charset page = CODE_PAGES.get(random.nextInt(CODE_PAGES.size()));
        String text = new String(message, StandardCharsets.ISO_8859_1);
        int at = random.nextInt(text.length());
        return (text.substring(0, at) + "\u00EB" + text.substring(at + 1)).getBytes(page);
      }
    };

    abstract byte[] to(byte[] message, Random random);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLostUncounted(Damage damage) throws IOException {
    int refused = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      Counting counting = new Counting();
      byte[] message = damage.to(good(random), random);
      FileCount count = read(new Bytes("m.asc", message), counting);
      if (count.isRefused()) {
        refused++;
        assertThat(counting.refusals).as("seed %d", seed).isEqualTo(1);
      } else {
        assertCounted(count, counting, seed);
      }
    }
    assertThat(refused).isPositive();
  }

  private static void assertCounted(FileCount count, Counting counting, int seed) {
    assertThat(counting.refusals).as("seed %d", seed).isZero();
    assertThat(counting.lines + count.rejectedLines())
        .as("seed %d", seed)
        .isEqualTo(count.records());
    assertThat(counting.cents + count.rejectedCents())
        .as("seed %d", seed)
        .isEqualTo(count.readableCents());
    assertThat(count.unreadableAmounts())
        .as("seed %d", seed)
        .isLessThanOrEqualTo(count.rejectedLines());
    assertThat(counting.rejectedRecords()).as("seed %d", seed).isEqualTo(count.rejectedLines());
  }

  @Test
  void aGibibyteWithoutALineEndIsRefusedAtItsFirstRecord() throws IOException {
    byte[] head = Arrays.copyOf(good(new Random(1)), 300);
    Counting counting = new Counting();
    Endless endless = new Endless(head);
    assertThat(read(endless, counting).isRefused()).isTrue();
    assertThat(counting.first)
        .isEqualTo(
            new Finding(
                Reason.WRONG_MESSAGE,
                new Place(Reading.DELIVERY, "m.asc", 1),
                "position 311",
                "no line end there",
                "CR/LF after 310 positions",
                "8095"));
    assertThat(endless.read).isLessThan(GIBIBYTE / 1000);
  }

  @Test
  void aGibibyteInAFewKilobytesIsRefusedAtItsFirstRecord() throws IOException {
    byte[] head = Arrays.copyOf(good(new Random(1)), 300);
    byte[] zeros = gzip(new byte[(int) (GIBIBYTE / 16)]);
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    target.write(gzip(head));
    for (int i = 0; i < 16; i++) {
      target.write(zeros);
    }
    Counting counting = new Counting();
    assertThat(read(new Bytes("m.asc.gz", target.toByteArray()), counting).isRefused()).isTrue();
    assertThat(counting.refusals).isEqualTo(1);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
      gzip.write(plain);
    }
    return target.toByteArray();
  }

  private static FileCount read(Source source, Sink sink) throws IOException {
    FeedFile file = new FeedFile(source, Feed.DECLARATIONS, FileFormat.EI, Reading.DELIVERY, DAY);
    return READING.read(file, ByteRange.whole(source.size()), sink);
  }

  private static byte[] good(Random random) {
    Service[] services = new Service[1 + random.nextInt(6)];
    for (int i = 0; i < services.length; i++) {
      services[i] =
          Service.of("L" + i)
              .bsn(random.nextInt(9) == 0 ? "999999999" : Messages.bsn(1 + i / 2))
              .cents(random.nextInt(100_000));
      if (random.nextInt(4) == 0) {
        services[i].credit("L" + random.nextInt(6), random.nextInt(100_000));
      }
    }
    return Messages.claim(services);
  }

  /** A file of one gibibyte that is never held. */
  private static final class Endless implements Source {
    private final byte[] head;
    private long read;

    Endless(byte[] head) {
      this.head = head;
    }

    @Override
    public String name() {
      return "m.asc";
    }

    @Override
    public long size() {
      return GIBIBYTE;
    }

    @Override
    public InputStream open(long offset) {
      InputStream sevens =
          new InputStream() {
            @Override
            public int read() {
              return read++ < GIBIBYTE ? '7' : -1;
            }

            @Override
            public int read(byte[] target, int from, int length) {
              int count = (int) Math.min(length, GIBIBYTE - read);
              Arrays.fill(target, from, from + count, (byte) '7');
              read += count;
              return count > 0 ? count : -1;
            }
          };
      return new SequenceInputStream(new ByteArrayInputStream(head), sevens);
    }
  }

  private static final class Counting implements Sink {
    private long lines;
    private long cents;
    private int refusals;
    private final Set<Long> rejected = new HashSet<>();
    private @Nullable Finding first;

    long rejectedRecords() {
      return rejected.size();
    }

    @Override
    public void declaration(Declaration declaration) {
      lines++;
      cents += declaration.signedCents();
    }

    @Override
    public void row(FeedRow row) {
      throw new IllegalStateException("A message has declarations only");
    }

    @Override
    public void finding(Finding finding) {
      first = first == null ? finding : first;
      Weight weight = finding.reason().weight();
      refusals += weight == Weight.REFUSAL ? 1 : 0;
      if (weight == Weight.REJECT) {
        rejected.add(Objects.requireNonNull(finding.at()).line());
      }
    }
  }
}
