package nl.plafondwacht.rules.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The world every example starts from; its file explains itself. */
final class DefaultWorld {
  static final String FILE = "default-world.yaml";
  private static final JsonNode WORLD = read();

  private DefaultWorld() {}

  /** The world's own value of a key. */
  static JsonNode get(String key) {
    return WORLD.required(key);
  }

  /** A thing of the default world with what the example says of it; an unknown key fails. */
  static ObjectNode with(String thing, JsonNode said) {
    ObjectNode whole = WORLD.required(thing).deepCopy();
    said.properties()
        .forEach(
            field -> {
              if (!whole.has(field.getKey())) {
                throw new IllegalArgumentException(
                    "Unknown key %s of a %s; known are %s"
                        .formatted(field.getKey(), thing, names(whole)));
              }
              whole.set(field.getKey(), field.getValue());
            });
    return whole;
  }

  /** Each element of a list, completed from the default of its kind. */
  static <T> List<T> each(@Nullable JsonNode list, String thing, Class<T> type) {
    List<T> things = new ArrayList<>();
    if (list != null) {
      list.forEach(said -> things.add(Yaml.as(type, with(thing, said))));
    }
    return things;
  }

  static InputStream open() {
    return Objects.requireNonNull(DefaultWorld.class.getResourceAsStream(FILE), FILE);
  }

  private static List<String> names(ObjectNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read() {
    try (InputStream file = open()) {
      return Yaml.tree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }
}
