package nl.plafondwacht.nightly.settings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.plafondwacht.files.Locations;

/** Looks keys up in checked layers, the last layer first, and remembers what counted and why. */
final class LayeredValues {
  private final Path home;
  private final List<Layer> layers;
  private final List<Effective> effective = new ArrayList<>();

  LayeredValues(Path home, List<Layer> layers) {
    this.home = home;
    this.layers = layers;
  }

  List<Effective> effective() {
    return List.copyOf(effective);
  }

  Path path(String key, Path fallback) {
    return findPath(key).orElseGet(() -> fallback(key, fallback));
  }

  Optional<Path> findPath(String key) {
    return find(key).map(found -> remember(key, home.resolve(found.value().asText()), found));
  }

  /** A path from home on, or a URI as it stands. */
  String location(String key) {
    Found found = find(key).orElseThrow();
    return remember(key, location(found.value()), found);
  }

  List<String> locations(String key) {
    Found found = find(key).orElseThrow();
    return remember(key, elements(found).map(this::location).toList(), found);
  }

  /** Who set it; the key has a value. */
  String source(String key) {
    return find(key).orElseThrow().source();
  }

  List<JsonNode> list(String key) {
    Found found = find(key).orElseThrow();
    return remember(key, elements(found).toList(), found);
  }

  Optional<String> findText(String key) {
    return find(key).map(found -> remember(key, found.value().asText(), found));
  }

  int number(String key, int fallback) {
    return findNumber(key).orElseGet(() -> fallback(key, fallback));
  }

  Optional<Integer> findNumber(String key) {
    return find(key).map(found -> remember(key, found.value().asInt(), found));
  }

  int number(String key) {
    Found found = find(key).orElseThrow();
    return remember(key, found.value().asInt(), found);
  }

  BigDecimal share(String key) {
    Found found = find(key).orElseThrow();
    return remember(key, found.value().decimalValue(), found);
  }

  JsonNode map(String key) {
    Found found = find(key).orElseThrow();
    return remember(key, found.value(), found);
  }

  private Optional<Found> find(String key) {
    JsonPointer pointer = JsonPointer.compile("/" + key.replace('.', '/'));
    for (int i = layers.size() - 1; i >= 0; i--) {
      JsonNode value = layers.get(i).tree().at(pointer);
      if (!value.isMissingNode()) {
        return Optional.of(new Found(value, layers.get(i).source()));
      }
    }
    return Optional.empty();
  }

  private <T> T remember(String key, T value, Found found) {
    effective.add(new Effective(key, value.toString(), found.source()));
    return value;
  }

  private <T> T fallback(String key, T value) {
    effective.add(new Effective(key, value.toString(), "default"));
    return value;
  }

  private String location(JsonNode value) {
    String text = value.asText();
    return Locations.isUri(text) ? text : home.resolve(text).toString();
  }

  private static Stream<JsonNode> elements(Found found) {
    return StreamSupport.stream(found.value().spliterator(), false);
  }

  private record Found(JsonNode value, String source) {}
}
