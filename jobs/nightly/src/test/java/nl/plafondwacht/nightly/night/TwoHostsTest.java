package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.SharedFiles;
import nl.plafondwacht.files.WatchedFiles;
import nl.plafondwacht.files.table.TableReader;
import nl.plafondwacht.nightly.WatchedProgram;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.nightly.store.LiveFiles;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.nightly.store.StoredLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two nights, each with a delivery and a state folder of its own, that start at some offset and
 * share store, out or both: one may end with 60, and nothing that was accepted is ever lost.
 */
@Timeout(1800)
class TwoHostsTest {
  private static final int LINES = 40;
  private static final int LOCKED = 60;

  @TempDir Path folder;

  private enum Sharing {
    STORE_AND_OUT(true, true),
    STORE(true, false),
    OUT(false, true);

    private final boolean store;
    private final boolean out;

    Sharing(boolean store, boolean out) {
      this.store = store;
      this.out = out;
    }
  }

  /** How a command is carried out; gives its exit code. */
  @FunctionalInterface
  private interface Start {
    int of(NightCommand night, List<String> words) throws Exception;
  }

  /** A host's command, and where it writes. */
  private record Host(NightCommand night, String store, String out) {
    List<String> words() {
      List<String> words = new ArrayList<>(night.words());
      words.set(words.indexOf("--store") + 1, store);
      words.set(words.indexOf("--out") + 1, out);
      return words;
    }

    String delivery() {
      return night.folder().getFileName().toString();
    }
  }

  @ParameterizedTest
  @EnumSource(Sharing.class)
  void onOneDisk(Sharing sharing) throws Exception {
    rounds(sharing, 2, 1500, false, (night, words) -> here(FileAccess.byScheme(), words));
  }

  @ParameterizedTest
  @EnumSource(Sharing.class)
  void onAStorageThatIsNotLocal(Sharing sharing) throws Exception {
    rounds(sharing, 2, 1500, true, (night, words) -> here(SharedFiles.byScheme(), words));
  }

  @Test
  @Tag("whole")
  void manyTimesAsProcesses() throws Exception {
    for (Sharing sharing : Sharing.values()) {
      rounds(sharing, 6, 4000, false, TwoHostsTest::process);
    }
  }

  @Test
  @Tag("whole")
  void manyTimesOnAStorageThatIsNotLocal() throws Exception {
    for (Sharing sharing : Sharing.values()) {
      rounds(sharing, 17, 1500, true, (night, words) -> here(SharedFiles.byScheme(), words));
    }
  }

  private void rounds(Sharing sharing, int rounds, int most, boolean remote, Start start)
      throws Exception {
    Random random = new Random(20261120);
    for (int round = 0; round < rounds; round++) {
      Path place = folder.resolve("%s-%d".formatted(sharing, round));
      List<Host> hosts =
          List.of(host(place, "a", sharing, remote), host(place, "b", sharing, remote));
      int offset = random.nextInt(most);
      List<Integer> codes = atOnce(hosts, offset, start);
      FileAccess files = SharedFiles.byScheme();
      String told = "%s, offset %d ms: %s".formatted(place, offset, codes);
      assertThat(codes).as(told).isSubsetOf(0, LOCKED).contains(0);
      for (int number = 0; number < hosts.size(); number++) {
        if (codes.get(number) == LOCKED) {
          assertThat(start.of(hosts.get(number).night(), hosts.get(number).words())).isZero();
        }
      }
      for (Host host : hosts) {
        assertHolds(
            files,
            host.store(),
            sharing.store ? List.of("a", "b") : List.of(host.delivery()),
            told);
        assertPointsToARun(files, host.out());
      }
    }
  }

  private static Host host(Path place, String name, Sharing sharing, boolean remote)
      throws IOException {
    NightCommand night = NightCommand.small(place.resolve(name));
    List<String> claims = new ArrayList<>();
    for (int line = 0; line < LINES; line++) {
      claims.add(claim(name + line));
    }
    Sent.on("11", night.inbox(), name).rows("declarations", claims.toArray(String[]::new)).write();
    Path store = sharing.store ? place.resolve("store") : night.store();
    Path out = sharing.out ? place.resolve("out") : night.out();
    return new Host(
        night,
        remote ? SharedFiles.location(store) : store.toString(),
        remote ? SharedFiles.location(out) : out.toString());
  }

  private static List<Integer> atOnce(List<Host> hosts, int offset, Start start) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(hosts.size());
    try {
      List<Future<Integer>> ends = new ArrayList<>();
      for (Host host : hosts) {
        ends.add(pool.submit(() -> start.of(host.night(), host.words())));
        Thread.sleep(offset);
      }
      List<Integer> codes = new ArrayList<>();
      for (Future<Integer> end : ends) {
        codes.add(end.get());
      }
      return codes;
    } finally {
      pool.shutdown();
    }
  }

  private static int here(FileAccess files, List<String> words) {
    return WatchedProgram.run(files, new StopRequest(), words).code();
  }

  private static int process(NightCommand night, List<String> words) throws Exception {
    return night.startSaying(words).waitFor();
  }

  /** Every delivery accepted is in the log, and every line of it in a file that is there. */
  private static void assertHolds(
      FileAccess files, String place, List<String> deliveries, String told) throws IOException {
    Store store = new Store(files, place);
    Manifest manifest = store.manifest();
    assertThat(manifest.deliveries())
        .as(told)
        .extracting(LoggedDelivery::name)
        .filteredOn(name -> !name.equals("d1-base"))
        .containsExactlyInAnyOrderElementsOf(deliveries);
    assertThat(LiveFiles.missing(store, manifest)).as(told).isEmpty();
    long lines = 0;
    for (Segment segment : manifest.segments()) {
      try (TableReader<StoredLine> reader =
          StoredLine.TABLE.read(files, store.location(segment.file()))) {
        lines += reader.rowCount();
      }
    }
    assertThat(lines).as(told).isEqualTo(3 + (long) LINES * deliveries.size());
  }

  private static void assertPointsToARun(FileAccess files, String out) throws IOException {
    Runs.Latest latest = Json.read(files, out + "/latest.json", Runs.Latest.class);
    assertThat(files.find("%s/%s/operator/run.json".formatted(out, latest.path()))).isPresent();
  }

  /** A lock file that somebody removed by hand is not a lock any more. */
  @Test
  void aLockRemovedByHandIsSeenBeforeTheSwitch() throws Exception {
    NightCommand night = NightCommand.small(folder.resolve("robbed"));
    FileAccess files =
        WatchedFiles.by(
            (moment, location) -> {
              if (moment.equals("half written") && location.contains("/store/segments/")) {
                Files.deleteIfExists(night.store().resolve(".store.lock"));
              }
            });
    WatchedProgram.Ended ended = WatchedProgram.run(files, new StopRequest(), night.words());
    assertThat(ended.code()).isEqualTo(LOCKED);
    assertThat(ended.complained())
        .endsWith("/.store.lock was removed while this run held it: another run may have begun\n");
    assertThat(night.store().resolve("current.json")).doesNotExist();
    assertThat(night.run().code()).isZero();
  }
}
