package nl.plafondwacht.nightly.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafondwacht.files.Rights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final Path HOME = Path.of("/home/plafondwacht");

  @TempDir private Path folder;

  @Test
  void withoutAnyLayerTheDefaultsCount() {
    Settings settings = SettingsReader.read(HOME, List.of()).settings();
    assertThat(settings)
        .isEqualTo(
            new Settings(
                new Folders(
                    "/home/plafondwacht/inbox",
                    "/home/plafondwacht/store",
                    HOME.resolve("store/.state"),
                    "/home/plafondwacht/out",
                    HOME.resolve("store/.state/scratch"),
                    List.of("/home/plafondwacht/config/codes")),
                Optional.empty(),
                List.of(),
                new Limits(Runtime.getRuntime().availableProcessors(), 250_000, 64),
                new Quarantine(new BigDecimal("0.01"), new TreeMap<>()),
                new Disclosure(10, Optional.empty()),
                new Reporting(
                    HOME.resolve("store/.state/plafondwacht.prom"), Reporting.LogFormat.PLAIN),
                new TreeMap<>(),
                new Upkeep(30, 30, Optional.empty()),
                new Messages(Optional.empty(), StandardCharsets.ISO_8859_1)));
  }

  @Test
  void everyKeyCanDifferFromItsDefault() throws IOException {
    Layer layer =
        file(
            """
            inbox: /a/inbox
            store: b/store
            state: /a/state
            out: /a/out
            scratch: /a/scratch
            codes: [/a/codes, own/codes]
            key_file: /a/key
            expected:
              - "*-wijkverpleging"
              - { name: "*-gp", every: workday, by: "18:30" }
              - { name: "contracts-*", every: 1m }
            threads: 3
            range_lines: 1000
            byte_range_mib: 1
            messages: { layouts: /a/layouts, code_page: IBM850 }
            quarantine: { budget: 0.020, per_reason: { AMOUNT_FORMAT: 0.5 } }
            disclosure: { threshold: 5, impact_assessment: DPIA-2026-07 }
            metrics: { file: /a/metrics.prom }
            log: { format: ecs }
            roots: { restricted: { owner: night, group: casus, mode: rwxr-x--- } }
            compaction: { deliveries: 0 }
            retention: { manifests: 2, run_days: 400 }
            """);
    Settings settings = SettingsReader.read(HOME, List.of(layer)).settings();
    assertThat(settings)
        .isEqualTo(
            new Settings(
                new Folders(
                    "/a/inbox",
                    "/home/plafondwacht/b/store",
                    Path.of("/a/state"),
                    "/a/out",
                    Path.of("/a/scratch"),
                    List.of("/a/codes", "/home/plafondwacht/own/codes")),
                Optional.of(Path.of("/a/key")),
                List.of(
                    Expected.daily("*-wijkverpleging"),
                    new Expected("*-gp", new Rhythm("workday"), Optional.of(LocalTime.of(18, 30))),
                    new Expected("contracts-*", new Rhythm("1m"), Optional.empty())),
                new Limits(3, 1000, 1),
                new Quarantine(
                    new BigDecimal("0.02"),
                    new TreeMap<>(Map.of("AMOUNT_FORMAT", new BigDecimal("0.5")))),
                new Disclosure(5, Optional.of("DPIA-2026-07")),
                new Reporting(Path.of("/a/metrics.prom"), Reporting.LogFormat.ECS),
                new TreeMap<>(
                    Map.of(
                        "restricted",
                        new Rights(
                            Optional.of("night"),
                            Optional.of("casus"),
                            Optional.of(PosixFilePermissions.fromString("rwxr-x---"))))),
                new Upkeep(0, 2, Optional.of(400)),
                new Messages(Optional.of(Path.of("/a/layouts")), Charset.forName("IBM850"))));
    assertThat(settings.semantic())
        .isEqualTo(
            Map.of(
                "disclosure.threshold", "5",
                "messages.code_page", "IBM850",
                "quarantine.budget", "0.02",
                "quarantine.per_reason.AMOUNT_FORMAT", "0.5"));
  }

  @Test
  void theShippedFileNamesEveryKeyAndItsDefault() throws IOException {
    Path shipped = Path.of("../../config/plafondwacht.yaml");
    assertThat(Layer.of(shipped).tree()).isEqualTo(new SettingsSchema().defaults().tree());
    assertThat(keysOf(new YAMLMapper().readTree(shipped.toFile()), schemaKeys()))
        .isEqualTo(schemaKeys());
  }

  @Test
  void everyKeyIsReadAndReportedWithItsSource() throws IOException {
    Layer file =
        file(
            """
            threads: 3
            key_file: /a/key
            disclosure: { impact_assessment: D }
            retention: { run_days: 7 }
            messages: { layouts: /a/ei }
            """);
    Layer options = new Layer("command line", new ObjectMapper().readTree("{\"threads\": 4}"));
    List<Effective> effective = SettingsReader.read(HOME, List.of(file, options)).effective();
    assertThat(effective.stream().map(Effective::key))
        .containsExactlyInAnyOrderElementsOf(schemaKeys());
    assertThat(effective)
        .contains(
            new Effective("threads", "4", "command line"),
            new Effective("key_file", "/a/key", file.source()),
            new Effective("range_lines", "250000", "default"));
    assertThat(new Effective("threads", "4", "command line"))
        .hasToString("threads = 4 (command line)");
  }

  @Test
  void aNewKeyHasToSayWhetherItChangesResults() throws IOException {
    Set<String> withoutTrace =
        Set.of(
            "inbox",
            "store",
            "state",
            "out",
            "scratch",
            "codes",
            "key_file",
            "expected",
            "threads",
            "range_lines",
            "byte_range_mib",
            "messages.layouts",
            "disclosure.impact_assessment",
            "metrics.file",
            "log.format",
            "roots",
            "compaction.deliveries",
            "retention.manifests",
            "retention.run_days");
    Set<String> semantic =
        new TreeSet<>(SettingsReader.read(HOME, List.of()).settings().semantic().keySet());
    semantic.add("quarantine.per_reason");
    semantic.addAll(withoutTrace);
    assertThat(semantic).isEqualTo(schemaKeys());
  }

  @Test
  void anEmptyFileChangesNothing() throws IOException {
    assertThat(SettingsReader.read(HOME, List.of(file("# nothing\n"))).settings())
        .isEqualTo(SettingsReader.read(HOME, List.of()).settings());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("plafondwacht.yaml"), text);
  }

  private Layer file(String text) throws IOException {
    return Layer.of(write(text));
  }

  private static Set<String> schemaKeys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (InputStream in = Settings.class.getResourceAsStream("settings.schema.json")) {
      collect(new ObjectMapper().readTree(in), "", keys);
    }
    return keys;
  }

  private static void collect(JsonNode rule, String prefix, Set<String> keys) {
    for (Map.Entry<String, JsonNode> property : rule.path("properties").properties()) {
      if (property.getValue().has("default") || !property.getValue().has("properties")) {
        keys.add(prefix + property.getKey());
      } else {
        collect(property.getValue(), prefix + property.getKey() + ".", keys);
      }
    }
  }

  private static Set<String> keysOf(JsonNode yaml, Set<String> known) {
    Set<String> keys = new TreeSet<>();
    for (Map.Entry<String, JsonNode> entry : yaml.properties()) {
      if (known.contains(entry.getKey())) {
        keys.add(entry.getKey());
      } else {
        entry
            .getValue()
            .fieldNames()
            .forEachRemaining(name -> keys.add(entry.getKey() + "." + name));
      }
    }
    return keys;
  }
}
