package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.WriterLocks;
import nl.plafondwacht.nightly.night.Preconditions;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.LiveFiles;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;

/** The second grade, without the inbox's deliveries: lock, folders, rights, room, store. */
final class InputsCheck {
  private static final int MOST_FILES = 10;

  private final FileAccess files;
  private final Settings settings;
  private final Instant now;
  private final Judgement judgement;

  InputsCheck(FileAccess files, Settings settings, Instant now, Judgement judgement) {
    this.files = files;
    this.settings = settings;
    this.now = now;
    this.judgement = judgement;
  }

  /** What has to hold before a night looks at a delivery, apart from the store. */
  void folders() throws IOException {
    lock();
    preconditions();
  }

  private void lock() throws IOException {
    Optional<String> holder = WriterLocks.holder(files, settings.folders(), now);
    if (holder.isPresent()) {
      judgement.holds(ExitCode.LOCKED, "lock", "held by " + holder.get());
    } else {
      judgement.line("lock", "free");
    }
  }

  private void preconditions() {
    try {
      judgement.mistakes(Preconditions.ofDryRun(files, settings).mistakes());
    } catch (IOException e) {
      judgement.broken("not usable", e);
    }
  }

  /** Whether there are deliveries to look at. */
  boolean hasInbox() throws IOException {
    return Preconditions.ofDryRun(files, settings).hasInbox();
  }

  /** What the store holds; empty when it cannot be read or something of it is lost. */
  Optional<Manifest> store() {
    try {
      Store store = new Store(files, settings.folders().store());
      Manifest manifest = store.manifest();
      List<String> missing = LiveFiles.missing(store, manifest);
      judgement.line(
          "store",
          String.format(
              Locale.ROOT,
              "%,d deliveries, %,d lines, %,d files",
              manifest.deliveries().size(),
              manifest.lines(),
              LiveFiles.of(manifest).size()));
      missing.stream()
          .limit(MOST_FILES)
          .forEach(file -> judgement.holds(ExitCode.FAILED, "missing", file));
      if (missing.size() > MOST_FILES) {
        judgement.line("missing", "and %,d more".formatted(missing.size() - MOST_FILES));
      }
      return Optional.of(manifest);
    } catch (IOException e) {
      judgement.broken("store", e);
      return Optional.empty();
    }
  }
}
