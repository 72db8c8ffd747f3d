package nl.plafondwacht.nightly.compaction;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.feed.Feed;

/** Writes all other rows of the store anew, feed by feed; a restart does so again. */
final class CompactFeedsStage implements Stage {
  private final CompactionWork compacting;

  CompactFeedsStage(CompactionWork compacting) {
    this.compacting = compacting;
  }

  @Override
  public String name() {
    return "compact-feeds";
  }

  @Override
  public List<String> units() {
    return compacting.folder().feeds().stream().map(Feed::feedName).toList();
  }

  @Override
  public void run(String unit) throws IOException {
    Feed feed = Feed.find(unit).orElseThrow();
    compacting.feed(unit, compacting.folder().feed(feed, compacting.space(unit)));
  }
}
