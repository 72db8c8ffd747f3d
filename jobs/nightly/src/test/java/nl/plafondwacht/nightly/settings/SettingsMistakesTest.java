package nl.plafondwacht.nightly.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told about settings that cannot be used. */
class SettingsMistakesTest {
  private static final Path HOME = Path.of("/home/plafondwacht");

  private static final String ONE =
      "a delivery like { name: \"*-wijkverpleging\", every: 1d, by: \"06:00\" }, or its name alone for"
          + " every day";
  private static final String RHYTHM =
      "a number of days, weeks or months like 1d, 1w or 1m, workday, or a day like friday";

  @TempDir private Path folder;

  @Test
  void eachFolderIsOneOfItsOwn() throws IOException {
    Layer file = file("store: /a/b\nout: /a/../a/b\n");
    assertThat(mistakes(file).mistakes().stream().map(Mistake::message))
        .containsExactly(
            "settings: out is /a/../a/b, expected a folder of its own, not that of store");
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    Layer file =
        file(
            """
            inbx: /a
            threads: 0
            range_lines: many
            codes: []
            expected:
              - 3
              - { nme: a }
              - { name: a, every: 0d, by: 18:00 }
              - { name: b, every: fryday, by: 25:00 }
            quarantine: { budget: 1.5, per_reason: { AMOUNT_FORMAT: -1 }, limit: 1 }
            disclosure: { threshold: 5 }
            metrics: 3
            log: { format: xml }
            roots: { monitor: { mode: 0750 }, public: {} }
            """);
    ConfigurationException mistakes = mistakes(file);
    assertThat(
            mistakes.mistakes().stream().map(one -> one.message().replace(file.source(), "FILE")))
        .containsExactly(
            "FILE: codes is [], expected a list of at least one folder",
            "FILE: disclosure.threshold is 5, expected at least 10, or less with"
                + " disclosure.impact_assessment giving the reference that allows it",
            "FILE: expected.0 is 3, expected " + ONE,
            "FILE: expected.1 is {\"nme\":\"a\"}, expected " + ONE,
            "FILE: expected.1.nme is \"a\", expected one of the keys name, every, by",
            "FILE: expected.2.every is \"0d\", expected " + RHYTHM,
            "FILE: expected.3.by is \"25:00\", expected a time of day in quotes, like \"06:00\"",
            "FILE: expected.3.every is \"fryday\", expected " + RHYTHM,
            "FILE: inbx is \"/a\", expected one of the keys inbox, store, state, out, scratch, codes,"
                + " key_file, expected, threads, range_lines, byte_range_mib, messages, quarantine, disclosure,"
                + " metrics, log, roots, compaction, retention",
            "FILE: log.format is \"xml\", expected plain or ecs",
            "FILE: metrics is 3, expected a map with file",
            "FILE: quarantine.budget is 1.5, expected a share from 0 to 1",
            "FILE: quarantine.limit is 1, expected one of the keys budget, per_reason",
            "FILE: quarantine.per_reason.AMOUNT_FORMAT is -1, expected a share from 0 to 1",
            "FILE: range_lines is \"many\", expected a whole number of lines from 1000 to 10000000",
            "FILE: roots.monitor.mode is 488, expected nine letters like rwxr-x---",
            "FILE: roots.public is {}, expected one of the keys purchasing, restricted, monitor,"
                + " monitor-internal, operator, report",
            "FILE: threads is 0, expected a whole number from 1 to 1024");
  }

  @Test
  void aListInsteadOfAMapIsAMistake() throws IOException {
    Layer file = file("- inbox\n");
    assertThat(mistakes(file))
        .hasMessage(
            "%s: the file is [\"inbox\"], expected a map of settings".formatted(file.source()));
  }

  @Test
  void textThatIsNotYamlIsToldWithItsLine() throws IOException {
    Path path = write("threads: 1\nstore: a: b\n");
    assertThat(unreadable(path))
        .hasMessage(
            "%s line 2: text is mapping values are not allowed here, expected YAML"
                .formatted(path));
  }

  @Test
  void aRepeatedKeyIsAMistake() throws IOException {
    Path path = write("threads: 1\n\nthreads: 2\n");
    assertThat(unreadable(path))
        .hasMessage("%s line 3: text is Duplicate field 'threads', expected YAML".formatted(path));
  }

  @Test
  void aMissingFileIsAMistake() {
    Path path = folder.resolve("absent.yaml");
    assertThat(unreadable(path))
        .hasMessage(
            "%s: file is not readable (NoSuchFileException), expected a YAML file in UTF-8"
                .formatted(path));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("plafondwacht.yaml"), text);
  }

  private Layer file(String text) throws IOException {
    return Layer.of(write(text));
  }

  private static ConfigurationException mistakes(Layer layer) {
    return catchThrowableOfType(
        ConfigurationException.class, () -> SettingsReader.read(HOME, List.of(layer)));
  }

  private static ConfigurationException unreadable(Path path) {
    return catchThrowableOfType(ConfigurationException.class, () -> Layer.of(path));
  }
}
