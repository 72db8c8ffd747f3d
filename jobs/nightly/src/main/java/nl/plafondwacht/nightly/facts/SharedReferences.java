package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.plafondwacht.nightly.facts.References.LineReference;
import nl.plafondwacht.nightly.scratch.BlockFile;
import nl.plafondwacht.nightly.scratch.SharedTexts;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;

/** The same reference of one provider for two persons is a finding (M4). */
final class SharedReferences {
  private final List<BlockFile> ranges;
  private final SharedTexts texts = new SharedTexts();

  /** Looks at the references of those ranges. */
  SharedReferences(List<BlockFile> ranges) {
    this.ranges = ranges;
  }

  /** Finds them, in the order of references and then of places. */
  void find(Consumer<FindingRow> findings) throws IOException {
    List<LineReference> candidates = new ArrayList<>();
    for (int slice = 0; slice < References.SLICES; slice++) {
      candidates(slice, candidates);
    }
    candidates.sort(LineReference.ORDER);
    LineReference before = null;
    for (LineReference reference : candidates) {
      if (before != null && before.text().equals(reference.text())) {
        findings.accept(shared(before, reference));
      }
      before = reference;
    }
  }

  /** The references of which the hash is there more than once. */
  private void candidates(int slice, List<LineReference> candidates) throws IOException {
    List<long[]> hashes = new ArrayList<>();
    for (BlockFile range : ranges) {
      hashes.add(References.hashes(range.read(2 * slice, texts)));
    }
    long[] repeated = repeated(hashes);
    for (int range = 0; repeated.length > 0 && range < ranges.size(); range++) {
      addRepeated(hashes.get(range), repeated, ranges.get(range), slice, candidates);
    }
  }

  private void addRepeated(
      long[] hashes, long[] repeated, BlockFile range, int slice, List<LineReference> candidates)
      throws IOException {
    if (Arrays.stream(hashes).noneMatch(hash -> isIn(repeated, hash))) {
      return;
    }
    var references = range.read(2 * slice + 1, texts);
    for (long hash : hashes) {
      LineReference reference = References.reference(references);
      if (isIn(repeated, hash)) {
        candidates.add(reference);
      }
    }
  }

  private static boolean isIn(long[] sorted, long hash) {
    return Arrays.binarySearch(sorted, hash) >= 0;
  }

  /** What is there more than once, in order. */
  private static long[] repeated(List<long[]> hashes) {
    long[] all = hashes.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    int count = 0;
    for (int at = 1; at < all.length; at++) {
      if (all[at] == all[at - 1] && (count == 0 || all[count - 1] != all[at])) {
        all[count++] = all[at];
      }
    }
    return Arrays.copyOf(all, count);
  }

  private static FindingRow shared(LineReference first, LineReference row) {
    return FindingRow.of(
        new Finding(
            Reason.SAME_REFERENCE_FOR_TWO_PERSONS,
            new Place(row.delivery(), row.file(), row.line()),
            "line_id",
            row.text(),
            "a reference of its own; %s line %d uses it for another person"
                .formatted(first.file(), first.line())));
  }
}
