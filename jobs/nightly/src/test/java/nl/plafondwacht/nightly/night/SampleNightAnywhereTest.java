package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample night as a process, in surroundings that must not matter: the committed bytes. */
@Timeout(300)
class SampleNightAnywhereTest {
  @TempDir Path folder;

  /** Arabic has digits of its own. */
  @Test
  void littleMemoryAndAForeignMachine() throws Exception {
    NightCommand night = NightCommand.sample(folder.resolve("Überlauf für März – één"));
    assertCommitted(
        night.settings("range_lines: 1000\nbyte_range_mib: 1\n").withThreads(4),
        java(
            "-Xmx256m",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=Pacific/Auckland",
            "-Dfile.encoding=ISO-8859-1"));
  }

  /** Turkish has an i of its own. */
  @Test
  @Tag("whole")
  void muchMemoryAndAnotherForeignMachine() throws Exception {
    assertCommitted(
        NightCommand.sample(folder).withThreads(3),
        java("-Xmx2g", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=America/Adak"));
  }

  @Test
  @Tag("whole")
  void aFolderThatIsALink() throws Exception {
    NightCommand night = NightCommand.sample(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), night.folder());
    assertCommitted(night.seenFrom(link).withThreads(2), java("-Xmx1g"));
  }

  @Test
  @Tag("whole")
  void anotherMaskForNewFilesAndNoLocale() throws Exception {
    List<String> shell = new ArrayList<>();
    shell.addAll(List.of("env", "-i", "LC_ALL=POSIX"));
    shell.addAll(List.of("sh", "-c", "umask 077; exec \"$0\" \"$@\""));
    shell.addAll(java("-Xmx512m"));
    assertCommitted(NightCommand.sample(folder), shell);
    assertThat(folder.resolve("out/latest.json").toFile().canRead()).isTrue();
    assertThat(Files.getPosixFilePermissions(folder.resolve("out/latest.json"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "25"})
  @Tag("whole")
  void anotherJava(String version) throws Exception {
    Optional<Path> home = jdk(version);
    assumeThat(home)
        .as("NOTHING WAS TESTED ON JDK %s: set JAVA%s_HOME", version, version)
        .isPresent();
    String java = home.orElseThrow().resolve("bin/java").toString();
    assertCommitted(NightCommand.sample(folder).withThreads(2), List.of(java, "-Xmx1g"));
  }

  private static void assertCommitted(NightCommand night, List<String> java) throws Exception {
    Process process = night.startBy("log", java);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(night.log()).isEqualTo(10);
    List<String> digests = new ArrayList<>();
    for (String table : TestNight.tables(night.latest())) {
      digests.add(table.replaceAll("(.*) (.*)", "$2  $1"));
    }
    assertThat(digests)
        .isEqualTo(Files.readAllLines(OtherNight.SAMPLE.resolve("expected/digests.txt")));
  }

  private static List<String> java(String... options) {
    List<String> java = new ArrayList<>(NightCommand.java());
    java.addAll(List.of(options));
    return java;
  }

  /** Where continuous integration looks too. */
  private static Optional<Path> jdk(String version) throws IOException {
    List<Path> homes = new ArrayList<>();
    Optional.ofNullable(System.getenv("JAVA" + version + "_HOME"))
        .map(Path::of)
        .ifPresent(homes::add);
    homes.add(Path.of(System.getProperty("java.home")));
    for (String place : List.of("/usr/lib/jvm", "/opt", "/opt/java", "/usr/local", "/usr/java")) {
      if (Files.isDirectory(Path.of(place))) {
        try (Stream<Path> inside = Files.list(Path.of(place))) {
          homes.addAll(inside.sorted().toList());
        }
      }
    }
    return homes.stream().filter(home -> isVersion(home, version)).findFirst();
  }

  private static boolean isVersion(Path home, String version) {
    Path release = home.resolve("release");
    try {
      return Files.isExecutable(home.resolve("bin/java"))
          && Files.readString(release).contains("JAVA_VERSION=\"" + version + ".");
    } catch (IOException noSuchFile) {
      return false;
    }
  }
}
