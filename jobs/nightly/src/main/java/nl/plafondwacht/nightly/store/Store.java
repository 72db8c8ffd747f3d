package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.files.table.ExternalSort;
import nl.plafondwacht.files.table.RowSource;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.rules.claim.Declaration;
import org.jspecify.annotations.Nullable;

/** The store's files: manifest, segments and feeds. */
public final class Store {
  private static final String CURRENT = "current.json";
  private static final String FIRST = "manifest-1.json";
  private static final String MANIFESTS = "manifest-\\d+\\.json";

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
      return ofNoCurrent();
    }
    Current current = Json.read(files, location(CURRENT), Current.class);
    requireKnown(CURRENT, current.format());
    return manifest(current.manifest());
  }

  private Manifest manifest(String name) throws IOException {
    Manifest manifest = Json.read(files, location(name), Manifest.class);
    requireKnown(name, manifest.format());
    return manifest;
  }

  /**
   * A store that was filled and lost its pointer must not be taken for a new one, whose first night
   * would remove all that it does not know. Code tables are kept by the first run over what was
   * taken in, so a first night that died before the switch has none.
   */
  private Manifest ofNoCurrent() throws IOException {
    if (hasLaterManifest() || files.find(location(CodeArchive.FOLDER)).isPresent()) {
      throw new IOException(
          "The store %s was filled and has no %s any more: put it back from a backup"
              .formatted(folder, CURRENT));
    }
    return Manifest.EMPTY;
  }

  private boolean hasLaterManifest() throws IOException {
    return files.list(folder).stream()
        .anyMatch(entry -> entry.name().matches(MANIFESTS) && !entry.name().equals(FIRST));
  }

  /**
   * Makes a manifest the one that counts; until it returns the old one does.
   *
   * @throws StoreMovedException when it does not follow on the one that counts now
   */
  public void publish(Manifest manifest) throws IOException {
    String name = name(manifest);
    requireNext(manifest);
    Json.write(files, location(name), manifest);
    writeSql(LinesSql.of(manifest, name, folder));
    requireNext(manifest);
    Json.write(files, location(CURRENT), new Current(Manifest.FORMAT, name));
  }

  /** What another run took in since this one began must not be forgotten. */
  private void requireNext(Manifest manifest) throws IOException {
    files.beforeSwitch(location(CURRENT));
    Manifest counting = manifest();
    long now = counting.number();
    boolean isDone = counting.equals(manifest); // when the job repository broke after the switch
    if (!isDone && now + 1 != manifest.number()) {
      throw new StoreMovedException(
          ("Another run wrote the store %s meanwhile: manifest %d counts, not the %d that this run"
                  + " began with; nothing was changed, the same command again goes on from there")
              .formatted(folder, now, manifest.number() - 1));
    }
  }

  /** The file of a manifest, relative to the store. */
  static String name(Manifest manifest) {
    return "manifest-%d.json".formatted(manifest.number());
  }

  /** Before the manifest counts: a process that dies in between is run again and writes it anew. */
  private void writeSql(String sql) throws IOException {
    try (NewFile file = files.create(location(LinesSql.FILE))) {
      file.write(sql.getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
  }

  /**
   * The declarations of a person range, by person, of all deliveries of the manifest.
   *
   * @param space for this range alone
   */
  public Rows<Declaration> lines(Manifest manifest, PersonRange range, SortSpace space)
      throws IOException {
    return new Declarations(storedLines(manifest, range, space), LogPositions.of(manifest));
  }

  /** The lines of a person range in all live segments, in order. */
  public Rows<StoredLine> storedLines(Manifest manifest, PersonRange range, SortSpace space)
      throws IOException {
    List<RowSource<StoredLine>> sources = new ArrayList<>();
    for (Segment segment : manifest.segments()) {
      if (range.overlaps(segment)) {
        sources.add(
            () ->
                StoredLine.TABLE.read(
                    files, location(segment.file()), range.keys(StoredLine.PERSON)));
      }
    }
    return ExternalSort.merged(StoredLine.TABLE, StoredLine.ORDER, sources, space);
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
    LogPositions positions = LogPositions.of(manifest);
    for (FeedPart part : manifest.feeds()) {
      if (part.feed().equals(feed.feedName())) {
        try (Rows<StoredFeedRow> rows = table.read(files, location(part.file()), range)) {
          rows.forEachRemaining(
              row -> {
                Integer position = positions.find(row.delivery());
                if (position != null) {
                  sink.accept(row.feedRow(feed, position));
                }
              });
        }
      }
    }
  }

  private static void requireKnown(String file, int format) throws IOException {
    if (format < Manifest.FORMAT) {
      throw new IOException(
          "Cannot read %s: its format is %d, and texts of such a store may hold BSNs; make the store"
                  .formatted(file, format)
              + " anew from the deliveries (manual, operating: a store of an earlier build)");
    }
    if (format > Manifest.FORMAT) {
      throw new IOException(
          "Cannot read %s: its format is %d, this program knows up to %d"
              .formatted(file, format, Manifest.FORMAT));
    }
  }
}
