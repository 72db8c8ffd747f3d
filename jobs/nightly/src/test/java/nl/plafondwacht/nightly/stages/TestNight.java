package nl.plafondwacht.nightly.stages;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.Disclosure;
import nl.plafondwacht.nightly.settings.Folders;
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
    Path inbox,
    List<Path> codes,
    LocalDate date,
    int threads,
    long rangeLines,
    int byteRangeMib,
    BigDecimal budget,
    int disclosure,
    List<String> expected,
    Optional<byte[]> key) {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-20T22:00:00Z"));

  static TestNight in(Path folder, Path inbox, LocalDate date, Path... codes) {
    return new TestNight(
        folder,
        inbox,
        List.of(codes),
        date,
        2,
        250_000,
        64,
        new BigDecimal("0.01"),
        10,
        List.of(),
        Optional.of(new byte[32]));
  }

  TestNight withBudget(String share) {
    return new TestNight(
        folder,
        inbox,
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
        folder, inbox, codes, date, threads, rangeLines, byteRangeMib, budget, 1, expected, key);
  }

  TestNight cutInto(int someThreads, long someRangeLines, int someMib) {
    return new TestNight(
        folder,
        inbox,
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
        inbox,
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
    return new TestNight(
        folder,
        inbox,
        codes,
        date,
        threads,
        rangeLines,
        byteRangeMib,
        budget,
        disclosure,
        expected,
        Optional.empty());
  }

  /** What a run said and how it ended. */
  record Ended(ExitCode code, String said) {}

  Ended run() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ExitCode code =
        new Nightly(FileAccess.byScheme(), CLOCK, new StopRequest())
            .run(request(), new PrintStream(said, true, StandardCharsets.UTF_8));
    return new Ended(code, said.toString(StandardCharsets.UTF_8));
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

  NightRequest request() {
    Path state = folder.resolve("state");
    Settings settings =
        new Settings(
            new Folders(
                inbox.toString(),
                store().toString(),
                state,
                out().toString(),
                folder.resolve("scratch"),
                codes.stream().map(Path::toString).toList()),
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
