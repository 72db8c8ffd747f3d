package nl.plafondwacht.nightly.golden;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.Plafondwacht;

/**
 * The bare command {@code plafondwacht nightly}, as the launcher starts it: a process of its own,
 * in a copy of the files it comes with.
 *
 * @param home the copy
 * @param said on standard output, with the copy named {@code HOME}
 */
record SampleRun(Path home, int exitCode, String said) {
  /** The date the bare command runs. */
  static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

  /** The committed night. */
  static final Path NIGHT = CHECKOUT.resolve("sample-data/small-night");

  private static final List<String> COMES_WITH =
      List.of(
          "config",
          "sample-data/small-night/codes",
          "sample-data/small-night/fictional.key",
          "sample-data/small-night/inbox");

  static SampleRun in(Path home) throws IOException, InterruptedException {
    for (String part : COMES_WITH) {
      copy(CHECKOUT.resolve(part), home.resolve(part));
    }
    Path log = home.resolve("log");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                absoluteClassPath(),
                "-Dplafondwacht.home=" + home,
                "-Dstdout.encoding=UTF-8",
                Plafondwacht.class.getName(),
                "nightly",
                "--threads",
                "2")
            .directory(home.toFile())
            .redirectError(log.toFile())
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return new SampleRun(home, code, said.replace(home.toString(), "HOME"));
  }

  Path out() {
    return home.resolve("sample-data/target/small-night/out");
  }

  /** What the process logged. */
  String log() throws IOException {
    return Files.readString(home.resolve("log"));
  }

  private static String absoluteClassPath() {
    List<String> parts =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    return String.join(
        File.pathSeparator,
        parts.stream().map(part -> Path.of(part).toAbsolutePath().toString()).toList());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
