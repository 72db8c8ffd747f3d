package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.nightly.scratch.BlockBytes;
import nl.plafondwacht.nightly.scratch.BlockWriter;
import nl.plafondwacht.rules.claim.Declaration;

/**
 * The references of the accepted lines of a person range, by a hash: sharing one is rare, so texts
 * are read only where hashes meet. Not safe for use by several threads.
 */
final class References {
  /** Each slice of hashes takes two blocks: the hashes in order, then their references. */
  static final int SLICES = 16;

  private static final int HASH_BITS = 36;
  private static final int SLICE_BITS = Integer.numberOfTrailingZeros(SLICES);
  private static final int INDEX_BITS = Long.SIZE - 1 - HASH_BITS;
  private static final int ROOM = 1024;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final List<LineReference> references = new ArrayList<>();
  private long[] keys = new long[ROOM];

  /**
   * The reference of an accepted line; two with the same text are of two persons (M4).
   *
   * @param delivery position of the delivery in the log
   */
  record LineReference(String providerAgb, String lineId, int delivery, String file, long line) {
    static final Comparator<LineReference> ORDER =
        Comparator.comparing(LineReference::text)
            .thenComparingInt(LineReference::delivery)
            .thenComparing(LineReference::file)
            .thenComparingLong(LineReference::line);

    String text() {
      return providerAgb + "/" + lineId;
    }

    private long hash() {
      long hash = hash(hash(0, providerAgb), lineId) * MIX;
      return hash >>> (Long.SIZE - HASH_BITS);
    }

    private static long hash(long start, String text) {
      long hash = start;
      for (int at = 0; at < text.length(); at++) {
        hash = (hash ^ text.charAt(at)) * PRIME;
      }
      return hash;
    }
  }

  void add(Declaration row) {
    LineReference reference =
        new LineReference(
            row.claim().providerAgb(),
            row.claim().lineId(),
            row.at().delivery(),
            row.at().file(),
            row.at().line());
    if (references.size() == keys.length) {
      keys = Arrays.copyOf(keys, 2 * keys.length);
    }
    keys[references.size()] = (reference.hash() << INDEX_BITS) | references.size();
    references.add(reference);
  }

  /** Writes two blocks for each slice. */
  void write(BlockWriter to) throws IOException {
    Arrays.sort(keys, 0, references.size());
    int from = 0;
    for (long slice = 1; slice <= SLICES; slice++) {
      long end = slice << (INDEX_BITS + HASH_BITS - SLICE_BITS);
      int behind = from;
      while (behind < references.size() && (keys[behind] < end || slice == SLICES)) {
        behind++;
      }
      writeHashes(from, behind, to);
      for (int at = from; at < behind; at++) {
        write(references.get((int) (keys[at] & ((1L << INDEX_BITS) - 1))), to);
      }
      to.endBlock();
      from = behind;
    }
  }

  private void writeHashes(int from, int behind, BlockWriter to) throws IOException {
    to.number(behind - from);
    long before = 0;
    for (int at = from; at < behind; at++) {
      long hash = keys[at] >>> INDEX_BITS;
      to.number(hash - before);
      before = hash;
    }
    to.endBlock();
  }

  private static void write(LineReference reference, BlockWriter to) {
    to.text(reference.providerAgb);
    to.text(reference.lineId);
    to.number(reference.delivery);
    to.text(reference.file);
    to.number(reference.line);
  }

  /** The hashes of a slice, in order. */
  static long[] hashes(BlockBytes from) {
    long[] hashes = new long[(int) from.number()];
    long before = 0;
    for (int at = 0; at < hashes.length; at++) {
      before += from.number();
      hashes[at] = before;
    }
    return hashes;
  }

  /** The next reference of a slice. */
  static LineReference reference(BlockBytes from) {
    return new LineReference(
        from.sharedText(), from.text(), (int) from.number(), from.sharedText(), from.number());
  }
}
