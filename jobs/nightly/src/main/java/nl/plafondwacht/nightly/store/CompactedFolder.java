package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.ExternalSort;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.files.table.TableReader;
import nl.plafondwacht.files.table.TableWriter;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * {@code <store>/compacted/<n>}: all rows of a manifest in few files. They count when manifest n
 * names them, and not before.
 */
public final class CompactedFolder {
  static final String FOLDER = "compacted";

  private final Store store;
  private final Manifest manifest;
  private final long rowsPerFile;
  private final String folder;

  /** Of what the files are made, and how they are cut. */
  private record Made(int format, String manifestSha256, long rowsPerFile) {}

  /**
   * The folder for what a manifest names now.
   *
   * @param rowsPerFile lines planned in a segment, most rows in a feed's part
   */
  public CompactedFolder(Store store, Manifest manifest, long rowsPerFile) {
    this.store = store;
    this.manifest = manifest;
    this.rowsPerFile = rowsPerFile;
    this.folder = "%s/%d".formatted(FOLDER, manifest.number() + 1);
  }

  /** Keeps what an earlier try made of the same rows in the same cut, and removes anything else. */
  public void prepare() throws IOException {
    FileAccess files = store.files();
    String file = store.location(folder + "/made-of.json");
    Made made = new Made(Manifest.FORMAT, digest(), rowsPerFile);
    if (files.find(file).isEmpty() || !Json.read(files, file, Made.class).equals(made)) {
      remove();
      Json.write(files, file, made);
    }
  }

  /** Removes everything made so far. */
  public void remove() throws IOException {
    store.files().delete(store.location(folder));
  }

  /** The ranges in which lines are cut. */
  public List<PersonRange> ranges() {
    return manifest.lines() == 0 ? List.of() : PersonRange.plan(manifest.lines(), rowsPerFile);
  }

  /** The feeds that have rows. */
  public List<Feed> feeds() {
    return manifest.feeds().stream()
        .map(part -> Feed.find(part.feed()).orElseThrow())
        .distinct()
        .sorted()
        .toList();
  }

  /** All lines of a person range in one file; one that is there is whole. */
  public Segment lines(PersonRange range, SortSpace space) throws IOException {
    String file = "%s/segments/%s.parquet".formatted(folder, range.name());
    if (store.files().find(store.location(file)).isEmpty()) {
      write(range, file, space);
    }
    try (TableReader<StoredLine> lines =
        StoredLine.TABLE.read(store.files(), store.location(file))) {
      return new Segment(null, file, range.from(), range.to(), lines.rowCount());
    }
  }

  private void write(PersonRange range, String file, SortSpace space) throws IOException {
    try (Rows<StoredLine> lines = store.storedLines(manifest, range, space);
        TableWriter<StoredLine> writer =
            StoredLine.TABLE.writeSorted(
                store.files(), store.location(file), Map.of(), StoredLine.ORDER)) {
      while (lines.hasNext()) {
        writer.write(lines.next());
      }
      writer.commit();
    }
  }

  /** All rows of a feed, sorted, those about persons by person. */
  public List<FeedPart> feed(Feed feed, SortSpace space) throws IOException {
    FeedTable table = FeedTable.of(feed);
    List<FeedPart> parts = new ArrayList<>();
    try (ExternalSort<StoredFeedRow> sort = table.sort(space)) {
      for (FeedPart part : manifest.feeds()) {
        if (part.feed().equals(feed.feedName())) {
          sort.addAll(() -> table.read(store.files(), store.location(part.file()), null));
        }
      }
      try (Rows<StoredFeedRow> rows = sort.rows()) {
        while (rows.hasNext()) {
          String file = "%s/feeds/%s-%05d.parquet".formatted(folder, feed.feedName(), parts.size());
          table.write(store.files(), store.location(file), rows, rowsPerFile);
          parts.add(new FeedPart(null, feed.feedName(), file));
        }
      }
    }
    return parts;
  }

  /**
   * The manifest that names these files in the place of what there was.
   *
   * @throws IllegalStateException when they hold other rows; then nothing is left of them
   */
  public Manifest manifest(List<Segment> segments, List<FeedPart> feeds) throws IOException {
    Manifest next = manifest.in(segments, feeds);
    long lines = next.lines() - manifest.lines();
    long rows = feedRows(next) - feedRows(manifest);
    if (lines != 0 || rows != 0) {
      remove();
      throw new IllegalStateException(
          "Compacted files hold %+d lines and %+d other rows than the store; it stays as it was"
              .formatted(lines, rows));
    }
    return next;
  }

  private long feedRows(Manifest of) throws IOException {
    long rows = 0;
    for (FeedPart part : of.feeds()) {
      FeedTable table = FeedTable.of(Feed.find(part.feed()).orElseThrow());
      rows += table.rowCount(store.files(), store.location(part.file()));
    }
    return rows;
  }

  private String digest() throws IOException {
    try (InputStream in = store.files().open(store.location(Store.name(manifest)), 0)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
