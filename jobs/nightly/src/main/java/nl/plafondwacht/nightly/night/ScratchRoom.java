package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.intake.file.Compression;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;

/** How much room scratch needs for what is new in the inbox. */
record ScratchRoom(FileAccess files, Settings settings) {
  /** Scratch bytes per delivered byte: sorted runs and facts, with a margin. */
  private static final int PER_BYTE = 3;

  /** The same of a compressed file: runs are not. */
  private static final int PER_COMPRESSED_BYTE = 6;

  /** However small a file is, its run has an index of all buckets of persons. */
  private static final long PER_FILE = 64 * 1024;

  private static final long MEGABYTE = 1_000_000;

  /**
   * The mistake when there is too little; what an earlier try left in scratch is used again or
   * removed, so it counts as room.
   *
   * @param free bytes free on the disk of the scratch folder
   */
  Optional<Mistake> missing(LongSupplier free) throws IOException {
    Path scratch = settings.folders().scratch();
    long needed = needed();
    long room = free.getAsLong() + held(scratch);
    if (needed <= room) {
      return Optional.empty();
    }
    String expected =
        "room on its disk: the night needs %d MB, %d MB free"
            .formatted((needed + MEGABYTE - 1) / MEGABYTE, room / MEGABYTE);
    return Optional.of(new Mistake("settings", "scratch", scratch.toString(), expected));
  }

  private static long held(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    long bytes = 0;
    try (Stream<Path> held = Files.walk(folder)) {
      for (Path file : held.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /** Of the complete deliveries that are not in the log. */
  private long needed() throws IOException {
    Manifest manifest = new Store(files, settings.folders().store()).manifest();
    String inbox = settings.folders().inbox();
    long bytes = 0;
    for (FileEntry delivery : files.list(inbox)) {
      if (delivery.folder() && manifest.find(delivery.name()).isEmpty()) {
        List<FileEntry> delivered = delivered(Locations.child(inbox, delivery.name()));
        if (delivered.stream().anyMatch(file -> file.name().equals(Delivery.DESCRIPTION))) {
          bytes += delivered.stream().mapToLong(ScratchRoom::needed).sum();
        }
      }
    }
    return bytes;
  }

  /** What cannot be listed cannot be read either: its delivery is refused and needs no room. */
  private List<FileEntry> delivered(String folder) {
    try {
      return files.list(folder);
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static long needed(FileEntry file) {
    boolean isPlain = Compression.of(file.name()) == Compression.NONE;
    return PER_FILE + file.size() * (isPlain ? PER_BYTE : PER_COMPRESSED_BYTE);
  }
}
