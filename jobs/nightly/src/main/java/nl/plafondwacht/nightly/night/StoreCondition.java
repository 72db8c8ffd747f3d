package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.store.LiveFiles;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;

/** What has to hold of the store before a night looks at a delivery. */
final class StoreCondition {
  private static final int MOST_FILES = 3;

  private StoreCondition() {}

  /**
   * Goes on when the key is that of the store and every live file is there.
   *
   * @throws ConfigurationException for another key
   * @throws IOException for a store that cannot be read, or has lost a file
   */
  static void require(Store store, Pseudonyms pseudonyms) throws IOException {
    Manifest manifest = store.manifest();
    requireKey(manifest.keyId(), pseudonyms.keyId());
    requireFiles(LiveFiles.missing(store, manifest), store);
  }

  /** Under another key every person of the store would become somebody else. */
  private static void requireKey(Optional<String> stored, Optional<String> given) {
    if (stored.isPresent() && given.isPresent() && !stored.equals(given)) {
      String expected =
          "the key of the store, whose id is %s (another key needs a store of its own)"
              .formatted(stored.get());
      throw new ConfigurationException(
          new Mistake("key", "id", given.get() + " of the key given", expected));
    }
  }

  /** A run that was complete before would hide the loss. */
  private static void requireFiles(List<String> missing, Store store) throws IOException {
    if (!missing.isEmpty()) {
      List<String> first = missing.stream().limit(MOST_FILES).toList();
      throw new IOException(
          "The store has lost %d files that its manifest names, such as %s: put them back from a backup"
              .formatted(missing.size(), first.stream().map(store::location).toList()));
    }
  }
}
