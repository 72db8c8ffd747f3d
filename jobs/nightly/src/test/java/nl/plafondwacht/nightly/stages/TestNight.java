package nl.plafondwacht.nightly.stages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.Disclosure;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.settings.KeySource;
import nl.plafondwacht.nightly.settings.Limits;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Quarantine;
import nl.plafondwacht.nightly.settings.Reporting;
import nl.plafondwacht.nightly.settings.Reporting.LogFormat;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.store.files.FileAccess;

/** A real night in a folder of its own, with one setting changed at a time. */
record TestNight(
    Path folder,
    String storage,
    String inboxLocation,
    List<String> codes,
    LocalDate date,
    int threads,
    long rangeLines,
    int byteRangeMib,
    BigDecimal budget,
    int disclosure,
    List<String> expected,
    Optional<byte[]> key) {
  /** Tests run in the folder of their module. */
  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-20T22:00:00Z"));

  static TestNight in(Path folder, Path inbox, LocalDate date, Path... codes) {
    return new TestNight(
        folder,
        folder.toString(),
        inbox.toString(),
        Stream.of(codes).map(Path::toString).toList(),
        date,
        2,
        250_000,
        64,
        new BigDecimal("0.01"),
        10,
        List.of(),
        Optional.of(new byte[32]));
  }

  /** Over an inbox in the folder, with the code tables that come with the program. */
  static TestNight small(Path folder) {
    return in(
        folder,
        folder.resolve("inbox"),
        LocalDate.of(2026, 11, 20),
        PROJECT.resolve("config/codes"));
  }

  /** The night of the committed sample. */
  static TestNight sample(Path folder) throws IOException {
    Path sample = PROJECT.resolve("sample-data/small-night");
    TestNight night =
        in(
            folder,
            sample.resolve("inbox"),
            LocalDate.of(2026, 11, 20),
            PROJECT.resolve("config/codes"),
            sample.resolve("codes"));
    return night.withKey(KeySource.read(Map.of(), Optional.of(sample.resolve("fictional.key"))));
  }

  /** The same night with store and out in one folder of another storage, and its inbox there. */
  TestNight at(String otherStorage, String otherInbox) {
    return new TestNight(
        folder,
        otherStorage,
        otherInbox,
        codes,
        date,
        threads,
        rangeLines,
        byteRangeMib,
        budget,
        disclosure,
        expected,
        key);
  }

  TestNight withBudget(String share) {
    return new TestNight(
        folder,
        storage,
        inboxLocation,
        codes,
        date,
        threads,
        rangeLines,
        byteRangeMib,
        new BigDecimal(share),
        disclosure,
        expected,
        key);
  }

  TestNight showingAll() {
    return new TestNight(
        folder,
        storage,
        inboxLocation,
        codes,
        date,
        threads,
        rangeLines,
        byteRangeMib,
        budget,
        1,
        expected,
        key);
  }

  TestNight cutInto(int someThreads, long someRangeLines, int someMib) {
    return new TestNight(
        folder,
        storage,
        inboxLocation,
        codes,
        date,
        someThreads,
        someRangeLines,
        someMib,
        budget,
        disclosure,
        expected,
        key);
  }

  TestNight expecting(String... deliveries) {
    return new TestNight(
        folder,
        storage,
        inboxLocation,
        codes,
        date,
        threads,
        rangeLines,
        byteRangeMib,
        budget,
        disclosure,
        List.of(deliveries),
        key);
  }

  TestNight withoutKey() {
    return withKey(Optional.empty());
  }

  private TestNight withKey(Optional<byte[]> otherKey) {
    return new TestNight(
        folder,
        storage,
        inboxLocation,
        codes,
        date,
        threads,
        rangeLines,
        byteRangeMib,
        budget,
        disclosure,
        expected,
        otherKey);
  }

  TestNight on(LocalDate otherDate) {
    return new TestNight(
        folder,
        storage,
        inboxLocation,
        codes,
        otherDate,
        threads,
        rangeLines,
        byteRangeMib,
        budget,
        disclosure,
        expected,
        key);
  }

  /** What a run said and how it ended. */
  record Ended(ExitCode code, String said) {}

  Ended run() throws Exception {
    return run(new StopRequest());
  }

  Ended run(StopRequest stop) throws Exception {
    return run(stop, CLOCK);
  }

  /** A run that is asked to stop at some look at the clock; every stage looks when it begins. */
  Ended runStoppedAt(int look) throws Exception {
    StopRequest stop = new StopRequest();
    return run(stop, atLook(look, stop::request));
  }

  /** A run that breaks at some look at the clock. */
  Ended runBrokenAt(int look) throws Exception {
    Runnable breaks =
        () -> {
          throw new IllegalStateException("broken at look " + look);
        };
    return run(new StopRequest(), atLook(look, breaks));
  }

  private static InstantSource atLook(int look, Runnable event) {
    AtomicInteger looks = new AtomicInteger();
    return () -> {
      if (looks.incrementAndGet() == look) {
        event.run();
      }
      return CLOCK.instant();
    };
  }

  private Ended run(StopRequest stop, InstantSource clock) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ExitCode code =
        new Nightly(FileAccess.byScheme(), clock, stop)
            .run(request(), new PrintStream(said, true, StandardCharsets.UTF_8));
    return new Ended(code, said.toString(StandardCharsets.UTF_8));
  }

  Path state() {
    return folder.resolve("state");
  }

  Path scratch() {
    return folder.resolve("scratch");
  }

  Path inbox() {
    return Path.of(inboxLocation);
  }

  Path out() {
    return folder.resolve("out");
  }

  Path store() {
    return folder.resolve("store");
  }

  /** The folder that latest.json points to. */
  Path latest() throws Exception {
    Runs.Latest latest =
        Json.read(
            FileAccess.byScheme(), out().resolve("latest.json").toString(), Runs.Latest.class);
    return out().resolve(latest.path());
  }

  /** The files of a run whose bytes follow from its id. */
  static List<String> tables(Path run) throws IOException {
    return Tree.digests(run).stream().filter(file -> !file.startsWith("operator/")).toList();
  }

  NightRequest request() {
    Path state = state();
    Settings settings =
        new Settings(
            new Folders(
                inboxLocation, storage + "/store", state, storage + "/out", scratch(), codes),
            Optional.empty(),
            expected,
            new Limits(threads, rangeLines, byteRangeMib),
            new Quarantine(budget, new TreeMap<>()),
            new Disclosure(
                disclosure, disclosure < 10 ? Optional.of("fictional") : Optional.empty()),
            new Reporting(state.resolve("plafondwacht.prom"), LogFormat.PLAIN),
            new TreeMap<>());
    return new NightRequest(date, settings, key, false);
  }
}
