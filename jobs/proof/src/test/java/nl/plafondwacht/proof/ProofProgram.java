package nl.plafondwacht.proof;

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
import nl.plafondwacht.nightly.Plafondwacht;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.Surroundings;

/** The whole program of a checkout, installed in a folder of its own. */
record ProofProgram(Path home, Map<String, String> environment, StopRequest stop) {
  /** Tests run in the folder of their module. */
  static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

  private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");
  private static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);

  /** How a command ended, with the program's folder named HOME. */
  record Ended(int code, String out, String err) {}

  static ProofProgram in(Path folder) throws IOException {
    return new ProofProgram(
        folder.toRealPath(), Map.of("PLAFONDWACHT_KEY", KEY), new StopRequest());
  }

  ProofProgram withoutKey() {
    return new ProofProgram(home, Map.of(), stop);
  }

  ProofProgram stopped() {
    stop.request();
    return this;
  }

  Ended run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandContext bench =
        new CommandContext(
            new Surroundings(home, environment),
            FileAccess.byScheme(),
            InstantSource.fixed(NOW),
            stop,
            printed(out));
    int code = Plafondwacht.run(bench, Proof.commands(bench), printed(err), args);
    return new Ended(code, shown(out), shown(err));
  }

  private static PrintStream printed(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String shown(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(home.toString(), "HOME");
  }

  /** A file of the program's folder, with the folders above it. */
  Path file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Copies a folder into the program's folder. */
  void copy(Path from, String to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = home.resolve(to).resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
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
