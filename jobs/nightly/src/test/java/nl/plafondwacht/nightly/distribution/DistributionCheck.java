package nl.plafondwacht.nightly.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.golden.LinksTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The archive that an insurer unpacks: what it holds, and that its launcher works with nothing but
 * Java and a few tools on the path. The build runs it after packaging.
 */
class DistributionCheck {
  private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

  /** What the launcher calls besides Java. */
  private static final List<String> TOOLS = List.of("bash", "dirname", "readlink", "sed");

  @TempDir static Path folder;
  private static Path home = Path.of("");

  private record Ended(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws Exception {
    String archive = System.getProperty("distribution", "");
    Ended unpacked =
        run(Path.of("."), System.getenv("PATH"), "tar", "-xzf", archive, "-C", "" + folder);
    assertThat(unpacked.code()).as(unpacked.err()).isZero();
    assertThat(names(folder)).hasSize(1);
    home = folder.resolve(names(folder).get(0));
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      Files.createSymbolicLink(tools.resolve(tool), onPath(tool));
    }
  }

  @Test
  void itHoldsWhatAnInsurerRuns() throws IOException {
    assertThat(names(home))
        .containsExactly(
            "LICENSE", "README.md", "bin", "config", "jobs", "lib", "plafondwacht.jar", "rules");
    assertThat(names(home.resolve("bin"))).containsExactly("plafondwacht");
    assertThat(names(home.resolve("config"))).containsExactly("codes", "ei", "plafondwacht.yaml");
    assertThat(names(home.resolve("jobs/manual"))).contains("operating.md", "tables.md");
    assertThat(names(home.resolve("rules/manual"))).containsExactly("normenkader.md");
    assertThat(names(home.resolve("lib"))).contains("plafondwacht-rules-" + version() + ".jar");
  }

  @Test
  void everyLinkOfItsPagesLeadsSomewhere() throws IOException {
    for (Path page : LinksTest.pagesIn(home)) {
      LinksTest.assertLinks(home, page);
    }
  }

  @Test
  void itHoldsNothingOfTheProofAndNoKey() throws IOException {
    assertThat(names(home.resolve("lib")))
        .noneMatch(name -> name.matches(".*(sample|proof|duckdb|junit|assertj|minicluster).*"));
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".key"));
    }
    for (Path jar : jarsOfOurs()) {
      try (JarFile content = new JarFile(jar.toFile())) {
        assertThat(content.stream().map(Object::toString))
            .isNotEmpty()
            .noneMatch(name -> name.matches(".*(/sample/|/proof/|Fictional|\\.key$).*"));
      }
    }
  }

  @Test
  void itTellsVersionAndCommit() throws Exception {
    assertThat(launched("--version"))
        .satisfies(ended -> assertThat(ended.code()).as(ended.err()).isZero())
        .extracting(Ended::out)
        .asString()
        .matches("plafondwacht \\Q" + version() + "\\E, commit ([0-9a-f]{40}|unknown)\\R");
  }

  @Test
  void itRunsANightWithoutMaven() throws Exception {
    Path situation = CHECKOUT.resolve("sample-data/situations/terminal-care-fills-the-ceiling");
    Ended night =
        launched(
            "nightly",
            "--date=2026-06-30",
            "--inbox=" + situation.resolve("inbox"),
            "--store=" + folder.resolve("store"),
            "--state=" + folder.resolve("state"),
            "--out=" + folder.resolve("out"));

    assertThat(night.code()).as(night.err()).isZero();
    assertThat(night.out()).startsWith("Night of 2026-06-30, run ");
    assertThat(folder.resolve("out/latest.json")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample", "score", "benchmark"})
  void whatProvesItIsForACheckout(String command) throws Exception {
    assertThat(launched(command))
        .isEqualTo(
            new Ended(
                30,
                "",
                "plafondwacht: %s shows whether the program is right and comes with a checkout of its sources only\n"
                    .formatted(command)));
  }

  @Test
  void theSampleNightIsForACheckout() throws Exception {
    Ended bare = launched("nightly");
    assertThat(bare.code()).isEqualTo(30);
    assertThat(bare.err()).contains("the sample night is not here");
  }

  private static Ended launched(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/plafondwacht").toString()));
    command.addAll(List.of(arguments));
    return run(folder, folder.resolve("tools").toString(), command.toArray(String[]::new));
  }

  private static Ended run(Path from, String path, String... command) throws Exception {
    Path out = Files.createTempFile(folder, "run", ".out");
    Path err = Files.createTempFile(folder, "run", ".err");
    ProcessBuilder process = new ProcessBuilder(command).directory(from.toFile());
    process.redirectOutput(out.toFile()).redirectError(err.toFile());
    process.environment().clear();
    process.environment().put("PATH", path);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int code = process.start().waitFor();
    Ended ended = new Ended(code, Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return ended;
  }

  private static Path onPath(String tool) throws IOException {
    for (String part : System.getenv("PATH").split(":", -1)) {
      Path file = Path.of(part).resolve(tool);
      if (Files.isExecutable(file)) {
        return file.toRealPath();
      }
    }
    throw new IOException(tool + " is not on the path");
  }

  private static List<Path> jarsOfOurs() throws IOException {
    List<Path> jars = new ArrayList<>(List.of(home.resolve("plafondwacht.jar")));
    for (String name : names(home.resolve("lib"))) {
      if (name.startsWith("plafondwacht-")) {
        jars.add(home.resolve("lib").resolve(name));
      }
    }
    assertThat(jars).hasSize(4);
    return jars;
  }

  private static String version() {
    return home.getFileName().toString().replace("plafondwacht-", "");
  }

  private static List<String> names(Path parent) throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
