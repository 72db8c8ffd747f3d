package nl.plafondwacht.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.command.NightlyCommand;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.night.Nightly;
import nl.plafondwacht.nightly.settings.Surroundings;

/**
 * The whole program as the command line starts it, installed in a folder of its own: its inbox,
 * store and out lie there under these names, its code tables are those that come with the program.
 */
final class Program {
  /** Tests run in the folder of their module. */
  static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

  static final Path SAMPLE = CHECKOUT.resolve("sample-data/small-night");
  private static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);

  private final Path home;
  private final StopRequest stop = new StopRequest();
  private Map<String, String> environment = Map.of("PLAFONDWACHT_KEY", KEY);
  private Instant now = Instant.parse("2026-11-20T22:00:00Z");

  /** How a command ended, with the program's folder named HOME. */
  record Ended(int code, String out, String err) {}

  private Program(Path home) {
    this.home = home;
  }

  static Program in(Path folder) throws IOException {
    Program program = new Program(folder.toRealPath());
    program.settings("");
    return program;
  }

  /** Settings beside the folder of the code tables. */
  Program settings(String more) throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(
        home.resolve("config/plafondwacht.yaml"),
        "codes: [%s/config/codes]%n%s".formatted(CHECKOUT, more));
    return this;
  }

  Program at(String moment) {
    now = Instant.parse(moment);
    return this;
  }

  Program withoutKey() {
    environment = Map.of();
    return this;
  }

  Program withKey(String key) {
    environment = Map.of("PLAFONDWACHT_KEY", key);
    return this;
  }

  Program stopped() {
    stop.request();
    return this;
  }

  Path home() {
    return home;
  }

  /** A file of the program's folder, with the folders above it. */
  Path file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Ended run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
    CommandContext bench =
        new CommandContext(
            new Surroundings(home, environment),
            FileAccess.byScheme(),
            InstantSource.fixed(now),
            stop,
            results);
    int code =
        new Plafondwacht(
                () -> new NightlyCommand(bench, new Nightly(bench.files(), bench.clock(), stop)),
                Plafondwacht.commands(bench),
                results,
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(args);
    return new Ended(code, shown(out), shown(err));
  }

  /** Describes a file of the program's folder. */
  Ended describe(String file, String... more) {
    return run(
        Stream.concat(Stream.of("describe", home.resolve(file).toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  /** Anonymises a file of the program's folder with the key that lies there. */
  Ended anonymise(String file, String to) {
    return run(
        "anonymise",
        home.resolve(file).toString(),
        "--to",
        home.resolve(to).toString(),
        "--key-file",
        home.resolve("show.key").toString());
  }

  private String shown(ByteArrayOutputStream bytes) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(home.toString(), "HOME")
        .replace(Shape.ofLocation(home.toString()), "HOME");
  }

  /** Copies a folder into the program's folder, without the files of this name. */
  void copy(Path from, String to, String without) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(without)) {
          Path target = home.resolve(to).resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  /** Every file under the program's folder, with its content in Latin-1. */
  Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.toList()) {
        String text =
            Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
        tree.put(home.relativize(path).toString(), text);
      }
    }
    return tree;
  }
}
