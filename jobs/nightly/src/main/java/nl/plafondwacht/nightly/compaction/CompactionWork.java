package nl.plafondwacht.nightly.compaction;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.store.CompactedFolder;
import nl.plafondwacht.nightly.store.DeadFiles;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.nightly.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Merges everything the store holds into few files: lines, feeds, switch. Files are written beside
 * the old ones, one new manifest makes them live, then the old ones go.
 */
public final class CompactionWork {
  private static final Logger LOG = LoggerFactory.getLogger(CompactionWork.class);

  private final RunContext context;
  private final Store store;
  private final Manifest manifest;
  private final CompactedFolder folder;
  private final ConcurrentSkipListMap<String, Segment> segments = new ConcurrentSkipListMap<>();
  private final ConcurrentSkipListMap<String, List<FeedPart>> feeds = new ConcurrentSkipListMap<>();

  /** Of the store as it is now. */
  public CompactionWork(RunContext context) throws IOException {
    this.context = context;
    this.store = context.store();
    this.manifest = store.manifest();
    this.folder = new CompactedFolder(store, manifest, context.settings().limits().rangeLines());
  }

  /** How many deliveries have files of their own. */
  public int deliveriesApart() {
    return manifest.deliveriesApart();
  }

  /**
   * Compacts, or goes on with it; false when it was stopped on request.
   *
   * @throws Exception what made a unit fail
   */
  public boolean run() throws Exception {
    folder.prepare();
    SortedMap<String, String> identity =
        new TreeMap<>(Map.of("manifest", Long.toString(manifest.number())));
    boolean completed = context.complete("compaction", identity, stages());
    store.files().delete(scratch());
    return completed;
  }

  private List<Stage> stages() {
    return List.of(new CompactLinesStage(this), new CompactFeedsStage(this), new SwitchStage(this));
  }

  CompactedFolder folder() {
    return folder;
  }

  Progress progress() {
    return context.progress();
  }

  /** Where a unit sorts. */
  SortSpace space(String unit) {
    return new SortSpace(
        store.files(), scratch() + "/" + unit, context.settings().limits().sortRows());
  }

  private String scratch() {
    return context.settings().folders().scratch() + "/compaction";
  }

  void segment(Segment written) {
    segments.put(written.file(), written);
  }

  void feed(String feed, List<FeedPart> written) {
    feeds.put(feed, written);
  }

  /** Makes the new files the ones that count, and removes the others. */
  void finish() throws IOException {
    Manifest next =
        folder.manifest(
            List.copyOf(segments.values()), feeds.values().stream().flatMap(List::stream).toList());
    store.publish(next);
    List<String> removed = new DeadFiles(store).removeRows();
    LOG.info(
        "Compacted {} deliveries into manifest {}: {} files live, {} removed",
        manifest.deliveriesApart(),
        next.number(),
        next.segments().size() + next.feeds().size(),
        removed.size());
  }
}
