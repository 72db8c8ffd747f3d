package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.Segment;

/** The files a manifest names: all that a backup of the store has to hold beside it. */
public final class LiveFiles {
  private LiveFiles() {}

  /** Their places relative to the store. */
  public static List<String> of(Manifest manifest) {
    return Stream.of(
            manifest.segments().stream().map(Segment::file),
            manifest.feeds().stream().map(FeedPart::file),
            manifest.deliveries().stream().map(LoggedDelivery::findings))
        .flatMap(files -> files)
        .toList();
  }

  /** Those that are not there. */
  public static List<String> missing(Store store, Manifest manifest) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String file : of(manifest)) {
      if (store.files().find(store.location(file)).isEmpty()) {
        missing.add(file);
      }
    }
    return missing;
  }
}
