package nl.plafondwacht.nightly.acceptance;

import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of an intake work with.
 *
 * @param manifest of the store as the intake found it
 * @param keyId names the pseudonym key; null without one
 */
record IntakeContext(
    Store store, Manifest manifest, Settings settings, Progress progress, @Nullable String keyId) {

  FileAccess files() {
    return store.files();
  }

  /** Location of unfinished work. */
  String work() {
    return settings.folders().scratch() + "/intake";
  }

  /** Where the rows of a segment are sorted. */
  SortSpace sortSpace(String unit) {
    return new SortSpace(files(), work() + "/.sort/" + unit, settings.limits().sortRows());
  }
}
