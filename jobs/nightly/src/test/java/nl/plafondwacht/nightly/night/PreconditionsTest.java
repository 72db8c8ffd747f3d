package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Rights;
import nl.plafondwacht.nightly.settings.Disclosure;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.settings.Limits;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.settings.Quarantine;
import nl.plafondwacht.nightly.settings.Reporting;
import nl.plafondwacht.nightly.settings.Reporting.LogFormat;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.settings.Upkeep;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {
  /** Many small messages need more than their bytes. */
  private static final long PER_FILE = 65_536;

  @TempDir Path folder;

  private final SortedMap<String, BigDecimal> perReason = new TreeMap<>();
  private final SortedMap<String, Rights> roots = new TreeMap<>();

  @Test
  void anEmptyInboxIsEnoughAndTheScratchFolderIsMade() throws IOException {
    Files.createDirectory(folder.resolve("inbox"));

    assertThat(messages(0)).isEmpty();
    assertThat(folder.resolve("state/scratch")).isEmptyDirectory();
    assertThat(folder.resolve("out")).isEmptyDirectory();
  }

  @Test
  void everyMistakeIsToldAtOnce() throws IOException {
    perReason.put("BAD_AMOUNT", BigDecimal.ONE);
    perReason.put("BAD_AMMOUNT", BigDecimal.ONE);
    perReason.put("DUPLICATE", BigDecimal.ONE);
    roots.put(
        "monitor", new Rights(Optional.of("no-such-user"), Optional.empty(), Optional.empty()));
    String reasons =
        "expected one of the reasons WRONG_FIELD_COUNT, MALFORMED_QUOTES, NUL_BYTE, NOT_UTF8,"
            + " LINE_TOO_LONG, MISSING_VALUE, BAD_DATE, BAD_AMOUNT, BAD_QUANTITY, BAD_NUMBER,"
            + " BAD_CODE, UNKNOWN_WORD, BAD_PERSON, ENDS_BEFORE_START, WRONG_RECORD, NO_PERSON";

    assertThat(messages(0))
        .containsExactly(
            "settings: inbox is %s/inbox (not there), expected a folder of deliveries"
                .formatted(folder),
            "settings: quarantine.per_reason is BAD_AMMOUNT, " + reasons,
            "settings: quarantine.per_reason is DUPLICATE, " + reasons,
            "settings: roots.monitor is refused, expected rights that can be given (Cannot set the"
                + " rights of %s/out/.rights-monitor: there is no user no-such-user)"
                    .formatted(folder));
    assertThat(folder.resolve("out")).isEmptyDirectory();
  }

  @Test
  void aFileIsNoInbox() throws IOException {
    Files.createFile(folder.resolve("inbox"));

    assertThat(messages(0))
        .containsExactly(
            "settings: inbox is %s/inbox (a file), expected a folder of deliveries"
                .formatted(folder));
  }

  @Test
  void scratchNeedsRoomForNewCompleteDeliveries() throws IOException {
    deliver("known", "delivery.json", 0);
    deliver("known", "lines.csv", 5_000_000);
    deliver("incomplete", "lines.csv", 5_000_000);
    deliver("new", "delivery.json", 10);
    deliver("new", "lines.csv", 1_000_000);
    new Store(FileAccess.byScheme(), folder + "/store")
        .publish(Manifest.EMPTY.with(List.of(logged("known")), List.of(), List.of()));

    assertThat(messages(3_000_030 + 2 * PER_FILE)).isEmpty();
    assertThat(messages(3_000_029 + 2 * PER_FILE))
        .containsExactly(
            "settings: scratch is %s/state/scratch, expected room on its disk: the night needs 4 MB,"
                    .formatted(folder)
                + " 3 MB free");
  }

  @Test
  void compressedFileNeedsMoreScratchForItsSize() throws IOException {
    deliver("new", "delivery.json", 0);
    deliver("new", "lines.csv.ZST", 1_000_000);
    deliver("new", "other.csv.gz", 1_000_000);

    assertThat(messages(12_000_000 + 3 * PER_FILE)).isEmpty();
    assertThat(messages(11_999_999 + 3 * PER_FILE)).hasSize(1);
  }

  @Test
  void whatAnEarlierTryLeftInScratchIsRoom() throws IOException {
    deliver("new", "delivery.json", 1_000_000);
    Path left = Files.createDirectories(folder.resolve("state/scratch/intake/new"));
    Files.write(left.resolve("run"), new byte[2_000_000]);

    assertThat(messages(1_000_000 + PER_FILE)).isEmpty();
    assertThat(messages(999_999 + PER_FILE)).hasSize(1);
  }

  @Test
  void rightsThatCanBeGivenLeaveNoTrace() throws IOException {
    Files.createDirectory(folder.resolve("inbox"));
    roots.put("monitor", new Rights(Optional.empty(), Optional.empty(), Optional.empty()));

    assertThat(messages(0)).isEmpty();
    assertThat(folder.resolve("out")).isEmptyDirectory();
  }

  @Test
  void aHeapThatIsTooSmallForTheThreadsIsTold() {
    HeapRoom room = new HeapRoom(new Limits(4, 1000, 1));

    assertThat(room.missing(48_000_000)).isEmpty();
    assertThat(room.missing(47_999_999).map(Mistake::message))
        .contains(
            "settings: threads is 4 for a heap of 47 MB, expected fewer, or a heap of at least 48"
                + " MB (-Xmx in PLAFONDWACHT_JAVA_OPTS)");
  }

  private void deliver(String delivery, String file, int bytes) throws IOException {
    Path in = Files.createDirectories(folder.resolve("inbox").resolve(delivery));
    Files.write(in.resolve(file), new byte[bytes]);
  }

  private static LoggedDelivery logged(String name) {
    return new LoggedDelivery(
        name,
        "2026-11-20T18:00:00+01:00",
        "2026-11-20",
        "digest",
        null,
        List.of(),
        "findings/" + name + ".parquet");
  }

  private List<String> messages(long scratchFree) throws IOException {
    return new Preconditions(FileAccess.byScheme(), settings(), () -> scratchFree)
        .mistakes().stream().map(Mistake::message).toList();
  }

  private Settings settings() {
    Path state = folder.resolve("state");
    return new Settings(
        new Folders(
            folder + "/inbox",
            folder + "/store",
            state,
            folder + "/out",
            state.resolve("scratch"),
            List.of()),
        Optional.empty(),
        List.of(),
        new Limits(1, 1000, 1),
        new Quarantine(BigDecimal.ONE, perReason),
        new Disclosure(10, Optional.empty()),
        new Reporting(state.resolve("plafondwacht.prom"), LogFormat.PLAIN),
        roots,
        new Upkeep(30, 30, Optional.empty()),
        TestNight.MESSAGES);
  }
}
