package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as cron and systemd start it, and the bare jar, in the locales they may have. */
class LauncherTest {
  private static final String CREATED = "2026-11-20T18:00:00+01:00";

  @TempDir Path folder;

  /** The program as it is installed, its libraries where this test has them. */
  @BeforeEach
  void install() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("home/bin"));
    Files.copy(Program.CHECKOUT.resolve("jobs/bin/plafondwacht"), bin.resolve("plafondwacht"));
    Files.createSymbolicLink(folder.resolve("home/config"), Program.CHECKOUT.resolve("config"));
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Plafondwacht.class.getName());
    main.put(Attributes.Name.CLASS_PATH, libraries());
    try (OutputStream jar = Files.newOutputStream(folder.resolve("home/plafondwacht.jar"))) {
      new JarOutputStream(jar, manifest).close();
    }
  }

  @Test
  void namesWithAccentsAreReadInEveryLocale() throws Exception {
    deliver("één");
    deliver("z");
    Files.createDirectories(folder.resolve("inbox/straße, not complete"));
    for (Map<String, String> locale :
        List.of(
            Map.<String, String>of(),
            Map.of("LC_ALL", "C"),
            Map.of("LANG", "nowhere"),
            Map.of("LC_CTYPE", "POSIX"),
            Map.of("LANG", "C.UTF-8"))) {
      Ended ended = night("launched-" + locale.values(), locale, launcher());
      assertThat(ended.said()).contains(": complete\n  2 deliveries, 6 declaration lines");
      assertThat(ended.code()).isZero();
    }
  }

  @Test
  void withoutTheLauncherOnlyWhatHasAnAccentStaysOut() throws Exception {
    deliver("één");
    deliver("z");
    deliver("y");
    Path delivery = folder.resolve("inbox/2026-11-20-y");
    Files.move(delivery.resolve("declarations.csv"), delivery.resolve("declaraties-één.csv"));
    Files.delete(delivery.resolve("delivery.json"));
    Small.describe(Program.in(folder), "2026-11-20-y", CREATED);
    List<String> bare =
        List.of(java(), "-Dplafondwacht.home=" + home(), "-jar", home() + "/plafondwacht.jar");
    Ended ended = night("bare", Map.of("LC_ALL", "C"), bare);
    assertThat(ended.code()).isEqualTo(21);
    assertThat(ended.said())
        .contains("\n  1 deliveries, 3 declaration lines")
        .containsPattern("  refused: 2026-11-20-.*n .*\n.*LC_ALL=C.UTF-8 makes it UTF-8")
        .containsPattern("  refused: 2026-11-20-y .*\n.*unmappable.*LC_ALL=C.UTF-8 makes it UTF-8");
  }

  private record Ended(int code, String said) {}

  private Ended night(String name, Map<String, String> locale, List<String> program)
      throws Exception {
    List<String> command = new ArrayList<>(program);
    Path work = folder.resolve("work/" + name);
    command.addAll(List.of("nightly", "--date", "2026-11-20", "--inbox", folder + "/inbox"));
    for (String part : List.of("store", "state", "out", "scratch")) {
      command.addAll(List.of("--" + part, work.resolve(part).toString()));
    }
    Path said = Files.createDirectories(work).resolve("said");
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(said.toFile());
    builder.redirectError(work.resolve("log").toFile());
    builder.environment().clear();
    builder.environment().putAll(locale);
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PLAFONDWACHT_KEY", "ab".repeat(32));
    builder
        .environment()
        .put("PLAFONDWACHT_JAVA_OPTS", "-Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    int code = builder.start().waitFor();
    return new Ended(code, Files.readString(said));
  }

  private List<String> launcher() {
    return List.of("bash", home() + "/bin/plafondwacht");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Path home() {
    return folder.resolve("home");
  }

  private void deliver(String name) throws IOException {
    Program program = Program.in(folder);
    String delivery = "2026-11-20-" + name;
    Small.write(
        program,
        delivery,
        Small.line(name + "1", "999900109"),
        Small.line(name + "2", "012345672"),
        Small.line(name + "3", "0000000000000000000000000000000a"));
    Small.describe(program, delivery, CREATED);
  }

  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(path -> Path.of(path).toUri().toString())
        .collect(Collectors.joining(" "));
  }
}
