package nl.plafondwacht.nightly.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.NoSuchElementException;
import nl.plafondwacht.files.RangeReader;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.StoredLine;
import org.jspecify.annotations.Nullable;

/** The lines of a person range in a run: a few buckets at a time are in memory. */
final class RunLines implements Rows<StoredLine> {
  private static final int BYTES_AT_ONCE = 1 << 18;

  private final LineRun run;
  private final PersonRange persons;
  private final RangeReader file;
  private final int first;
  private final long[] places;
  private final BlockBytes bytes;
  private byte[] held = {};
  private int bucket; // counted from the first, as in places
  private int heldFrom;
  private int heldTo;
  private @Nullable StoredLine next;

  RunLines(LineRun run, PersonRange persons, SharedTexts texts) throws IOException {
    this.run = run;
    this.persons = persons;
    this.bytes = new BlockBytes(texts);
    this.first = Buckets.first(persons);
    this.file = run.files().openRanges(run.location());
    try {
      this.places = places(Buckets.end(persons) - first + 1);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private long[] places(int count) throws IOException {
    long index = file.size() - BlockWriter.places(Buckets.COUNT);
    byte[] stored = new byte[count * Long.BYTES];
    read(index + (long) first * Long.BYTES, stored, stored.length);
    long[] found = new long[count];
    ByteBuffer.wrap(stored).asLongBuffer().get(found);
    for (int i = 0; i < count; i++) {
      boolean isAfterLast =
          i == 0 ? found[0] >= 0 : found[i] - found[i - 1] >= BlockWriter.CHECKSUM;
      if (!isAfterLast || found[i] > index) {
        throw run.damaged();
      }
    }
    return found;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && (bytes.hasMore() || nextBucket())) {
        if (bytes.hasMore()) {
          StoredLine line = LineCode.read(run, bytes);
          next = persons.contains(line.person()) ? line : null;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return next != null;
  }

  @Override
  public StoredLine next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    StoredLine line = next;
    next = null;
    return line;
  }

  private boolean nextBucket() throws IOException {
    if (bucket == places.length - 1) {
      return false;
    }
    if (bucket == heldTo) {
      readMore();
    }
    int end = (int) (places[bucket + 1] - places[heldFrom]) - BlockWriter.CHECKSUM;
    int start = (int) (places[bucket] - places[heldFrom]);
    int sum = BlockWriter.checksum(first + bucket, held, start, end - start);
    if (sum != ByteBuffer.wrap(held).getInt(end)) {
      throw run.damaged();
    }
    bytes.on(held, start, end - start);
    bucket++;
    return true;
  }

  private void readMore() throws IOException {
    heldFrom = bucket;
    heldTo = bucket + 1;
    while (heldTo < places.length - 1 && places[heldTo + 1] - places[heldFrom] <= BYTES_AT_ONCE) {
      heldTo++;
    }
    int length = Math.toIntExact(places[heldTo] - places[heldFrom]);
    if (held.length < length) {
      held = new byte[length];
    }
    read(places[heldFrom], held, length);
  }

  private void read(long position, byte[] target, int length) throws IOException {
    if (position < 0 || file.read(position, target, 0, length) < length) {
      throw run.damaged();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
