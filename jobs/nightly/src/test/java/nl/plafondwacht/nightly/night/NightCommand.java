package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.Plafondwacht;
import nl.plafondwacht.nightly.SharedProgram;
import nl.plafondwacht.nightly.WatchedProgram;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.store.Json;

/**
 * The command of one night as it is typed, with all its folders in one: the same words for a
 * process and for a run in this one.
 *
 * @param codes folders with code tables
 */
record NightCommand(Path folder, List<Path> codes, LocalDate date, int threads) {
  private static final Path CODES = OtherNight.SAMPLE.resolve("../../config/codes");

  private static final String OTHER = "b".repeat(32);

  /** Over the base delivery alone. */
  static NightCommand small(Path folder) throws IOException {
    NightCommand command = at(folder, CODES);
    Files.writeString(folder.resolve("key"), "0123456789abcdef".repeat(4));
    command.settings("");
    Sent.base(command.inbox()).write();
    return command;
  }

  /**
   * A night with something of everything: persons by pseudonym and one by number, in two ranges; a
   * rejected line, a refused delivery, and rights to give.
   */
  static NightCommand mixed(Path folder) throws IOException {
    NightCommand command = small(folder);
    command.settings(
        """
        range_lines: 1000
        quarantine: { budget: 0.5 }
        roots: { restricted: { mode: rwxr-x--- }, operator: { mode: rwxr-x--- } }
        """);
    Sent.on("11", command.inbox(), "d2")
        .rows("declarations", claims())
        .rows("persons", "person_id=" + OTHER + ", birth_date=1940-01-01, known_on=2026-01-01")
        .write();
    Sent.on("12", command.inbox(), "d3")
        .rows("declarations", claim("R1"))
        .file("contracts.csv", "no_such_column\n")
        .write();
    return command;
  }

  /** The committed sample night, whose inbox is copied. */
  static NightCommand sample(Path folder) throws IOException {
    NightCommand command = at(folder, CODES, OtherNight.SAMPLE.resolve("codes"));
    Files.copy(OtherNight.SAMPLE.resolve("fictional.key"), folder.resolve("key"));
    command.settings("");
    for (String file : Tree.names(OtherNight.SAMPLE.resolve("inbox"))) {
      Path copy = command.inbox().resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(OtherNight.SAMPLE.resolve("inbox").resolve(file), copy);
    }
    return command;
  }

  private static NightCommand at(Path folder, Path... codes) throws IOException {
    Files.createDirectories(folder);
    List<Path> absolute = Stream.of(codes).map(path -> path.toAbsolutePath().normalize()).toList();
    return new NightCommand(folder, absolute, LocalDate.of(2026, 11, 20), 1);
  }

  /** Enough for two ranges; of 64 persons. */
  private static String[] claims() {
    List<String> claims = new ArrayList<>();
    for (int line = 0; line < 1500; line++) {
      claims.add(claim("N" + line, "person_id=%02x%030x".formatted(line % 64 * 4, 0)));
    }
    claims.add(claim("O1", "person_id=999900109"));
    claims.add(claim("O2", "direction=X"));
    return claims.toArray(String[]::new);
  }

  /** The night after, with a delivery more; in the same folder. */
  NightCommand next() throws IOException {
    Sent.on("21", inbox(), "d4")
        .rows("declarations", claim("S1"), claim("S2", "person_id=" + OTHER))
        .rows("persons", "person_id=" + OTHER + ", birth_date=1940-01-01, known_on=2026-11-21")
        .write();
    return on(date.plusDays(1));
  }

  NightCommand on(LocalDate otherDate) {
    return new NightCommand(folder, codes, otherDate, threads);
  }

  NightCommand withThreads(int other) {
    return new NightCommand(folder, codes, date, other);
  }

  /** The same folder by another path. */
  NightCommand seenFrom(Path otherFolder) {
    return new NightCommand(otherFolder, codes, date, threads);
  }

  /** Replaces what the settings file says. */
  NightCommand settings(String yaml) throws IOException {
    Files.writeString(folder.resolve("night.yaml"), yaml.isEmpty() ? "threads: 1\n" : yaml);
    return this;
  }

  List<String> words() {
    List<String> words = new ArrayList<>(List.of("nightly", "--date", date.toString()));
    codes.forEach(tables -> words.addAll(List.of("--codes", tables.toString())));
    for (String place : List.of("inbox", "store", "state", "out", "scratch")) {
      words.addAll(List.of("--" + place, folder.resolve(place).toString()));
    }
    words.addAll(List.of("--config", folder.resolve("night.yaml").toString()));
    words.addAll(List.of("--key-file", folder.resolve("key").toString()));
    words.addAll(List.of("--threads", Integer.toString(threads)));
    return words;
  }

  /** Runs it to its end in this process. */
  WatchedProgram.Ended run() {
    return run(new StopRequest());
  }

  WatchedProgram.Ended run(StopRequest stop) {
    return WatchedProgram.run(FileAccess.byScheme(), stop, words());
  }

  /** Runs it to its end in this process; gives every moment at which it used files. */
  List<String> moments() {
    return WatchedProgram.moments(words()).stream()
        .map(moment -> moment.replace(folder.toString(), ""))
        .toList();
  }

  /** Starts it as a process. */
  Process start() throws IOException {
    return startBy("log", java());
  }

  /**
   * Starts it as a process.
   *
   * @param log name of the file that takes what it logs
   * @param java a Java with its options, and what that is to be started by
   */
  Process startBy(String log, List<String> java) throws IOException {
    return started(log, java, Plafondwacht.class, words());
  }

  /** Starts it as a process with other words, on storage that is shared, at another time. */
  Process startShared(List<String> words, Instant at) throws IOException {
    List<String> java = new ArrayList<>(java());
    java.add("-Dnow=" + at);
    return started("log", java, SharedProgram.class, words);
  }

  /** Starts it as a process with other words. */
  Process startSaying(List<String> words) throws IOException {
    return started("log", java(), Plafondwacht.class, words);
  }

  /** Starts it with somebody at its files; see {@link WatchedProgram}. */
  Process startWatched(String... options) throws IOException {
    Files.deleteIfExists(note());
    List<String> java = new ArrayList<>(java());
    java.add("-Dnote=" + note());
    java.addAll(List.of(options));
    return started("log", java, WatchedProgram.class, words());
  }

  /** This Java, made quick to start. */
  static List<String> java() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  private Process started(String log, List<String> java, Class<?> program, List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("-cp", classPath(), program.getName()));
    command.addAll(words);
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve(log).toFile())
        .start();
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(part -> Path.of(part).toAbsolutePath().toString())
            .toList());
  }

  /** Where the watched process said that it is; with the folder left out. */
  String noted() throws IOException {
    return Files.readString(note()).replace(folder.toString(), "");
  }

  Path note() {
    return folder.resolve("note");
  }

  String log() throws IOException {
    return log("log");
  }

  String log(String name) throws IOException {
    // Whatever the encoding: nothing in it that a test looks for is beyond ASCII.
    return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
  }

  Path inbox() {
    return folder.resolve("inbox");
  }

  Path store() {
    return folder.resolve("store");
  }

  Path state() {
    return folder.resolve("state");
  }

  Path out() {
    return folder.resolve("out");
  }

  Path scratch() {
    return folder.resolve("scratch");
  }

  /** The folder that latest.json points to. */
  Path latest() throws IOException {
    String pointer = out().resolve("latest.json").toString();
    return out().resolve(Json.read(FileAccess.byScheme(), pointer, Runs.Latest.class).path());
  }
}
