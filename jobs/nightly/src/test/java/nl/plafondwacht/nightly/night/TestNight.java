package nl.plafondwacht.nightly.night;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.Disclosure;
import nl.plafondwacht.nightly.settings.Expected;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.settings.KeySource;
import nl.plafondwacht.nightly.settings.Limits;
import nl.plafondwacht.nightly.settings.Messages;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.Quarantine;
import nl.plafondwacht.nightly.settings.Reporting;
import nl.plafondwacht.nightly.settings.Reporting.LogFormat;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.settings.Upkeep;
import nl.plafondwacht.nightly.store.Json;

/** A real night in a folder of its own, with one setting changed at a time. */
public final class TestNight {
  /** Tests run in the folder of their module. */
  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-20T22:00:00Z"));

  /** After every date that a test computes, unless it says otherwise. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private final Path folder;
  private final Path inbox;
  private final List<String> codes;
  private LocalDate date;
  private LocalDate today = TODAY;
  private Limits limits = new Limits(2, 250_000, 64);
  private BigDecimal budget = new BigDecimal("0.01");
  private int disclosure = 10;
  private List<Expected> expected = List.of();
  private Optional<byte[]> key = Optional.of(new byte[32]);
  private Upkeep upkeep = new Upkeep(30, 30, Optional.empty());

  private TestNight(Path folder, Path inbox, List<String> codes, LocalDate date) {
    this.folder = folder;
    this.inbox = inbox;
    this.codes = codes;
    this.date = date;
  }

  public static TestNight in(Path folder, Path inbox, LocalDate date, Path... codes) {
    return new TestNight(folder, inbox, Stream.of(codes).map(Path::toString).toList(), date);
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
    Optional<byte[]> sampleKey =
        KeySource.read(Map.of(), Optional.of(sample.resolve("fictional.key")));
    return in(
            folder,
            sample.resolve("inbox"),
            LocalDate.of(2026, 11, 20),
            PROJECT.resolve("config/codes"),
            sample.resolve("codes"))
        .with(night -> night.key = sampleKey);
  }

  /** The same over another inbox and other code tables. */
  TestNight reading(Path otherInbox, Path... otherCodes) {
    return in(folder, otherInbox, date, otherCodes).with(night -> night.key = key);
  }

  /** The same settings and codes over an inbox in a folder of its own. */
  TestNight over(Path otherFolder) {
    return copy(otherFolder, otherFolder.resolve("inbox"), night -> {});
  }

  public TestNight withBudget(String share) {
    return with(night -> night.budget = new BigDecimal(share));
  }

  TestNight showingAll() {
    return showingFrom(1);
  }

  /** Purchasing sees figures of that many persons and more. */
  public TestNight showingFrom(int persons) {
    return with(night -> night.disclosure = persons);
  }

  int threshold() {
    return disclosure;
  }

  TestNight cutInto(int threads, long rangeLines, int byteRangeMib) {
    return with(night -> night.limits = new Limits(threads, rangeLines, byteRangeMib));
  }

  TestNight expecting(Expected... deliveries) {
    return with(night -> night.expected = List.of(deliveries));
  }

  TestNight keeping(int compactAbove, int manifests, Optional<Integer> runDays) {
    return with(night -> night.upkeep = new Upkeep(compactAbove, manifests, runDays));
  }

  TestNight withKey(byte[] otherKey) {
    return with(night -> night.key = Optional.of(otherKey));
  }

  TestNight withoutKey() {
    return with(night -> night.key = Optional.empty());
  }

  TestNight on(LocalDate otherDate) {
    return with(night -> night.date = otherDate);
  }

  /** The same asked for on another day. */
  TestNight askedOn(LocalDate otherToday) {
    return with(night -> night.today = otherToday);
  }

  /** Over an inbox of its own in the folder, empty at first. */
  TestNight withOwnInbox() throws IOException {
    return copy(folder, Files.createDirectories(folder.resolve("inbox")), night -> {});
  }

  private TestNight with(Consumer<TestNight> change) {
    return copy(folder, inbox, change);
  }

  private TestNight copy(Path inFolder, Path fromInbox, Consumer<TestNight> change) {
    TestNight other = new TestNight(inFolder, fromInbox, codes, date);
    other.today = today;
    other.limits = limits;
    other.budget = budget;
    other.disclosure = disclosure;
    other.expected = expected;
    other.key = key;
    other.upkeep = upkeep;
    change.accept(other);
    return other;
  }

  Path folder() {
    return folder;
  }

  public List<String> codes() {
    return codes;
  }

  public LocalDate date() {
    return date;
  }

  LocalDate today() {
    return today;
  }

  /** What a run said and how it ended. */
  public record Ended(ExitCode code, String said) {}

  public Ended run() throws Exception {
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
    return run(new StopRequest(), atLook(look, breakingAt(look)));
  }

  /** A run during which something happens at some look at the clock. */
  Ended runMeeting(int look, Runnable event) throws Exception {
    return run(new StopRequest(), atLook(look, event));
  }

  private static Runnable breakingAt(int look) {
    return () -> {
      throw new IllegalStateException("broken at look " + look);
    };
  }

  private static InstantSource atLook(int look, Runnable event) {
    AtomicInteger looks = new AtomicInteger();
    return () -> {
      // Reports look when time has passed: on a slow machine more often.
      boolean isReport = Thread.currentThread().getName().equals("progress");
      if (!isReport && looks.incrementAndGet() == look) {
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

  /** Compacts the store of this night. */
  Ended compact() throws Exception {
    return compact(new StopRequest(), CLOCK);
  }

  /** A compaction that breaks at some look at the clock. */
  Ended compactBrokenAt(int look) throws Exception {
    return compact(new StopRequest(), atLook(look, breakingAt(look)));
  }

  private Ended compact(StopRequest stop, InstantSource clock) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ExitCode code =
        new Compaction(
                FileAccess.byScheme(),
                clock,
                stop,
                new PrintStream(said, true, StandardCharsets.UTF_8))
            .run(request().settings(), today);
    return new Ended(code, said.toString(StandardCharsets.UTF_8));
  }

  Path state() {
    return folder.resolve("state");
  }

  Path scratch() {
    return folder.resolve("scratch");
  }

  Path inbox() {
    return inbox;
  }

  Path out() {
    return folder.resolve("out");
  }

  public Path store() {
    return folder.resolve("store");
  }

  /** The folder that latest.json points to. */
  public Path latest() throws Exception {
    Runs.Latest latest =
        Json.read(
            FileAccess.byScheme(), out().resolve("latest.json").toString(), Runs.Latest.class);
    return out().resolve(latest.path());
  }

  /** The files of a run whose bytes follow from its id. */
  static List<String> tables(Path run) throws IOException {
    return Tree.digests(run).stream().filter(file -> !file.startsWith("operator/")).toList();
  }

  Configured configured() {
    return new Configured(request().settings(), key, List.of());
  }

  /** Carries out another command than the night. */
  Ended carryOut(Command command) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    ExitCode code = command.run(FileAccess.byScheme(), CLOCK, new StopRequest(), out);
    return new Ended(code, said.toString(StandardCharsets.UTF_8));
  }

  /** Messages as the product reads them. */
  static final Messages MESSAGES = new Messages(Optional.empty(), StandardCharsets.ISO_8859_1);

  /** A command of the program, with what it works with. */
  interface Command {
    ExitCode run(FileAccess files, InstantSource clock, StopRequest stop, PrintStream out)
        throws Exception;
  }

  NightRequest request() {
    Path state = state();
    Settings settings =
        new Settings(
            new Folders(
                inbox.toString(), store().toString(), state, out().toString(), scratch(), codes),
            Optional.empty(),
            expected,
            limits,
            new Quarantine(budget, new TreeMap<>()),
            new Disclosure(
                disclosure, disclosure < 10 ? Optional.of("fictional") : Optional.empty()),
            new Reporting(state.resolve("plafondwacht.prom"), LogFormat.PLAIN),
            new TreeMap<>(),
            upkeep,
            MESSAGES);
    return new NightRequest(date, today, settings, key, false);
  }
}
