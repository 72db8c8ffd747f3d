package nl.plafondwacht.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Bytes;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/** One file read whole, and what came of it. */
record Reading(FileCount count, Gathered gathered) {
  static final String FILE = "file.csv";
  static final int DELIVERY = 3;
  static final LocalDate DELIVERY_DAY = LocalDate.of(2026, 11, 20);
  static final Pseudonyms KEY = Pseudonyms.withKey(key());

  static Reading of(Feed feed, String text) {
    return of(feed, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(Feed feed, byte[] content) {
    return of(file(feed, new Bytes(FILE, content)), KEY);
  }

  /** Both reading paths; what they give must be the same, an exception included. */
  static Reading of(FeedFile file, Pseudonyms pseudonyms) {
    Attempt quick = attempt(DeliveredFileReader.withShippedLayouts(pseudonyms), file);
    Attempt reference = attempt(DeliveredFileReader.throughCommonsCsv(pseudonyms), file);
    assertThat(quick.gathered().all()).isEqualTo(reference.gathered().all());
    assertThat(quick.count()).isEqualTo(reference.count());
    assertThat(String.valueOf(quick.failure())).isEqualTo(String.valueOf(reference.failure()));
    if (quick.failure() != null) {
      throw quick.failure();
    }
    return new Reading(quick.count(), quick.gathered());
  }

  private static Attempt attempt(DeliveredFileReader reading, FeedFile file) {
    Gathered gathered = new Gathered();
    ByteRange whole = ByteRange.whole(file.source().size());
    try {
      return new Attempt(reading.read(file, whole, gathered), gathered, null);
    } catch (KeyMissing missing) {
      return new Attempt(FileCount.NONE, gathered, missing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Attempt(FileCount count, Gathered gathered, @Nullable RuntimeException failure) {}

  static FeedFile file(Feed feed, Bytes bytes) {
    return new FeedFile(bytes, feed, FileFormat.CSV, DELIVERY, DELIVERY_DAY);
  }

  static Finding finding(Reason reason, long line, String field, String value, String expected) {
    return new Finding(reason, new Place(DELIVERY, FILE, line), field, value, expected);
  }

  List<Finding> findings() {
    return gathered.findings();
  }

  /** 32 bytes from 0 to 31. */
  private static byte[] key() {
    byte[] key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) i;
    }
    return key;
  }
}
