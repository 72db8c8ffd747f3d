package nl.plafondwacht.nightly.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.Rights;

/** From layers of text to {@link Settings}; the only place that knows each key. */
final class SettingsReader {
  private static final SettingsSchema SCHEMA = new SettingsSchema();

  private final LayeredValues values;

  private SettingsReader(LayeredValues values) {
    this.values = values;
  }

  /**
   * Checks all layers, then reads them over the defaults.
   *
   * @param home what relative paths count from
   * @param layers the last one wins
   * @throws ConfigurationException with the mistakes of all layers
   */
  static Read read(Path home, List<Layer> layers) {
    List<Mistake> mistakes =
        layers.stream().flatMap(layer -> SCHEMA.mistakes(layer).stream()).toList();
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(mistakes);
    }
    List<Layer> all = new ArrayList<>(List.of(SCHEMA.defaults()));
    all.addAll(layers);
    LayeredValues values = new LayeredValues(home, all);
    return new Read(new SettingsReader(values).settings(), values.effective());
  }

  private Settings settings() {
    Folders folders = folders();
    return new Settings(
        folders,
        values.findPath("key_file"),
        expected(),
        limits(),
        new Quarantine(values.share("quarantine.budget"), shares("quarantine.per_reason")),
        new Disclosure(
            values.number("disclosure.threshold"), values.findText("disclosure.impact_assessment")),
        reporting(folders.state()),
        rights("roots"),
        new Upkeep(
            values.number("compaction.deliveries"),
            values.number("retention.manifests"),
            values.findNumber("retention.run_days")),
        messages());
  }

  private List<Expected> expected() {
    return values.list("expected").stream().map(SettingsReader::expected).toList();
  }

  /** A name alone is short for one that comes every day. */
  private static Expected expected(JsonNode entry) {
    return entry.isTextual()
        ? Expected.daily(entry.asText())
        : new Expected(
            entry.path("name").asText(),
            text(entry, "every").map(Rhythm::new).orElse(Rhythm.DAILY),
            text(entry, "by").map(LocalTime::parse));
  }

  private Messages messages() {
    String codePage = values.findText("messages.code_page").orElseThrow();
    return new Messages(values.findPath("messages.layouts"), Charset.forName(codePage));
  }

  private Folders folders() {
    String store = values.location("store");
    Path state = state(store);
    Folders folders =
        new Folders(
            values.location("inbox"),
            store,
            state,
            values.location("out"),
            values.path("scratch", state.resolve("scratch")),
            values.locations("codes"));
    requireApart(folders);
    return folders;
  }

  private static String normal(String location) {
    return Locations.isLocal(location) ? Locations.path(location).normalize().toString() : location;
  }

  /** Each removes what does not count in it, so it would remove what counts in the other. */
  private static void requireApart(Folders folders) {
    Map<String, String> byLocation = new HashMap<>(Map.of(normal(folders.inbox()), "inbox"));
    folders
        .written()
        .forEach(
            (name, location) -> {
              String other = byLocation.putIfAbsent(normal(location), name);
              if (other != null) {
                String expected = "a folder of its own, not that of " + other;
                throw new ConfigurationException(new Mistake("settings", name, location, expected));
              }
            });
  }

  /** A lock needs a local disk, so it cannot go along with a store that is elsewhere. */
  private Path state(String store) {
    if (Locations.isLocal(store)) {
      return values.path("state", Locations.path(store).resolve(".state"));
    }
    return values
        .findPath("state")
        .orElseThrow(
            () ->
                new ConfigurationException(
                    new Mistake(
                        values.source("store"),
                        "state",
                        "missing",
                        "a local folder (--state), because the store is " + store)));
  }

  private Limits limits() {
    return new Limits(
        values.number("threads", Runtime.getRuntime().availableProcessors()),
        values.number("range_lines"),
        values.number("byte_range_mib"));
  }

  private Reporting reporting(Path state) {
    String format = values.findText("log.format").orElseThrow().toUpperCase(Locale.ROOT);
    return new Reporting(
        values.path("metrics.file", state.resolve("plafondwacht.prom")),
        Reporting.LogFormat.valueOf(format));
  }

  private SortedMap<String, BigDecimal> shares(String key) {
    SortedMap<String, BigDecimal> shares = new TreeMap<>();
    for (Map.Entry<String, JsonNode> share : values.map(key).properties()) {
      shares.put(share.getKey(), share.getValue().decimalValue());
    }
    return Collections.unmodifiableSortedMap(shares);
  }

  private SortedMap<String, Rights> rights(String key) {
    SortedMap<String, Rights> rights = new TreeMap<>();
    for (Map.Entry<String, JsonNode> root : values.map(key).properties()) {
      rights.put(root.getKey(), rights(root.getValue()));
    }
    return Collections.unmodifiableSortedMap(rights);
  }

  private static Rights rights(JsonNode root) {
    return new Rights(
        text(root, "owner"),
        text(root, "group"),
        text(root, "mode").map(PosixFilePermissions::fromString));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).map(JsonNode::asText);
  }

  /** Settings, and for each key what counted and why. */
  record Read(Settings settings, List<Effective> effective) {}
}
