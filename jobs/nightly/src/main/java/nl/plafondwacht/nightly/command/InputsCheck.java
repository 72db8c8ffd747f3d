package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.stages.Preconditions;
import nl.plafondwacht.nightly.store.LiveFiles;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.Locations;
import nl.plafondwacht.store.files.NewFile;

/** The second grade, without the inbox's deliveries: lock, folders, rights, room, store. */
final class InputsCheck {
  private static final int MOST_FILES = 10;

  private final FileAccess files;
  private final Settings settings;
  private final Judgement judgement;

  InputsCheck(FileAccess files, Settings settings, Judgement judgement) {
    this.files = files;
    this.settings = settings;
    this.judgement = judgement;
  }

  /** What has to hold before a night looks at a delivery. */
  void folders() throws IOException {
    lock();
    Folders folders = settings.folders();
    SortedSet<String> written =
        new TreeSet<>(
            List.of(
                folders.store(),
                folders.out(),
                folders.state().toString(),
                folders.scratch().toString()));
    for (String folder : written) {
      writable(folder);
    }
    rights(folders.out());
  }

  private void lock() throws IOException {
    Optional<String> holder = NightLock.holder(settings.folders().state());
    if (holder.isPresent()) {
      judgement.holds(ExitCode.LOCKED, "lock", "held by " + holder.get());
    } else {
      judgement.line("lock", "free");
    }
  }

  /** Begins a file that is dropped again, in the folder or the nearest one above that is there. */
  private void writable(String folder) {
    try (NewFile trial = files.create(Locations.child(existing(folder), ".plafondwacht-check"))) {
      trial.write(0);
    } catch (IOException e) {
      judgement.broken(ExitCode.FAILED, "not writable", e);
    }
  }

  private void rights(String out) {
    try {
      judgement.mistakes(new Preconditions(files, settings, () -> 0).rights(existing(out)));
    } catch (IOException e) {
      judgement.broken(ExitCode.FAILED, "rights", e);
    }
  }

  /** Whether an inbox is there; its deliveries may still be unreadable. */
  boolean inbox(Preconditions preconditions) {
    try {
      List<Mistake> mistakes = preconditions.inbox();
      judgement.mistakes(mistakes);
      return mistakes.isEmpty();
    } catch (IOException e) {
      judgement.broken(ExitCode.FAILED, "room", e);
      return true;
    }
  }

  private String existing(String folder) throws IOException {
    String there = folder;
    while (files.find(there).isEmpty()) {
      there = Locations.parent(there);
    }
    return there;
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
          .forEach(file -> judgement.holds(ExitCode.FAILED_FOR_GOOD, "missing", file));
      if (missing.size() > MOST_FILES) {
        judgement.line("missing", "and %,d more".formatted(missing.size() - MOST_FILES));
      }
      return Optional.of(manifest);
    } catch (IOException e) {
      judgement.broken(ExitCode.FAILED_FOR_GOOD, "store", e);
      return Optional.empty();
    }
  }
}
