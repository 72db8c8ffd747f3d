package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.Locations;
import nl.plafondwacht.store.table.Rows;
import nl.plafondwacht.store.table.SortedMerge;
import org.jspecify.annotations.Nullable;

/** The store's files: manifest, segments and feeds. */
public final class Store {
  private static final String CURRENT = "current.json";

  private final FileAccess files;
  private final String folder;

  /** Names the manifest that counts. */
  record Current(int format, String manifest) {}

  public Store(FileAccess files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  public FileAccess files() {
    return files;
  }

  /** A file of the store, from its place relative to it. */
  public String location(String relative) {
    return Locations.child(folder, relative);
  }

  /** What the store holds now; an empty manifest for a new store. */
  public Manifest manifest() throws IOException {
    if (files.find(location(CURRENT)).isEmpty()) {
      return Manifest.EMPTY;
    }
    Current current = Json.read(files, location(CURRENT), Current.class);
    refuseNewer(CURRENT, current.format());
    Manifest manifest = Json.read(files, location(current.manifest()), Manifest.class);
    refuseNewer(current.manifest(), manifest.format());
    return manifest;
  }

  /** Makes a manifest the one that counts; until it returns the old one does. */
  public void publish(Manifest manifest) throws IOException {
    String name = "manifest-%d.json".formatted(manifest.number());
    Json.write(files, location(name), manifest);
    Json.write(files, location(CURRENT), new Current(Manifest.FORMAT, name));
  }

  /** The declarations of a person range, by person, of all deliveries of the manifest. */
  public Rows<Declaration> lines(Manifest manifest, PersonRange range) throws IOException {
    List<Rows<Positioned>> sources = new ArrayList<>();
    for (int position = 0; position < manifest.deliveries().size(); position++) {
      for (Segment segment : manifest.deliveries().get(position).segments()) {
        if (range.overlaps(segment)) {
          sources.add(
              new PositionedRows(
                  StoredLine.TABLE.read(
                      files, location(segment.file()), range.keys(StoredLine.PERSON)),
                  position));
        }
      }
    }
    return new Declarations(new SortedMerge<>(sources, Positioned.BY_PERSON));
  }

  /**
   * The rows of a feed, of all deliveries of the manifest.
   *
   * @param range only for a feed about persons; null for all rows
   */
  public void feed(
      Manifest manifest, Feed feed, @Nullable PersonRange range, Consumer<FeedRow> sink)
      throws IOException {
    FeedTable table = FeedTable.of(feed);
    for (int position = 0; position < manifest.deliveries().size(); position++) {
      LoggedDelivery delivery = manifest.deliveries().get(position);
      for (FeedPart part : delivery.feeds()) {
        if (part.feed().equals(feed.feedName())) {
          try (Rows<StoredFeedRow> rows = table.read(files, location(part.file()), range)) {
            while (rows.hasNext()) {
              sink.accept(rows.next().feedRow(feed, position));
            }
          }
        }
      }
    }
  }

  private static void refuseNewer(String file, int format) throws IOException {
    if (format > Manifest.FORMAT) {
      throw new IOException(
          "Cannot read %s: its format is %d, this program knows up to %d"
              .formatted(file, format, Manifest.FORMAT));
    }
  }

  /** A stored line and the position of its delivery in the log. */
  private record Positioned(StoredLine line, int delivery) {
    static final Comparator<Positioned> BY_PERSON =
        Comparator.comparing(row -> row.line().person());
  }

  private record PositionedRows(Rows<StoredLine> rows, int delivery) implements Rows<Positioned> {
    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Positioned next() {
      return new Positioned(rows.next(), delivery);
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }

  private record Declarations(Rows<Positioned> rows) implements Rows<Declaration> {
    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Declaration next() {
      Positioned row = rows.next();
      return row.line().declaration(row.delivery());
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
