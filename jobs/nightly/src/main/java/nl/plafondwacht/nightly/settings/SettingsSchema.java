package nl.plafondwacht.nightly.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The keys there are, what each may hold and its default: the one place, read from the JSON Schema.
 */
final class SettingsSchema {
  private static final String RESOURCE = "settings.schema.json";
  private static final String UNKNOWN_KEY = "/additionalProperties";

  private final JsonNode root = load();
  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
  private final URI uri = validator.registerSchema(root);

  /** Every mistake in a layer, one per key, in the order of the keys. */
  List<Mistake> mistakes(Layer layer) {
    Map<String, Mistake> byKey = new TreeMap<>();
    for (Error error : validator.validate(uri, layer.tree()).getErrors()) {
      String expected = expected(error);
      if (!expected.isEmpty()) {
        String key = error.getInstanceLocation();
        byKey.putIfAbsent(
            key,
            new Mistake(layer.source(), dotted(key), layer.tree().at(key).toString(), expected));
      }
    }
    return new ArrayList<>(byKey.values());
  }

  /** The defaults that do not depend on another setting or the machine. */
  Layer defaults() {
    return new Layer("default", defaults(root));
  }

  /** Empty when the error only reports that a rule inside it failed. */
  private String expected(Error error) {
    String location = error.getSchemaLocation();
    String pointer = location.substring(location.indexOf('#') + 1);
    if (pointer.endsWith(UNKNOWN_KEY)) {
      String parent = pointer.substring(0, pointer.length() - UNKNOWN_KEY.length());
      List<String> known = new ArrayList<>();
      root.at(parent).path("properties").fieldNames().forEachRemaining(known::add);
      return "one of the keys " + String.join(", ", known);
    }
    return "if".equals(error.getKeyword()) ? "" : root.at(pointer).path("expected").asText();
  }

  private static String dotted(String pointer) {
    return pointer.isEmpty() ? "the file" : pointer.substring(1).replace('/', '.');
  }

  private static ObjectNode defaults(JsonNode rule) {
    ObjectNode defaults = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : rule.path("properties").properties()) {
      if (property.getValue().has("default")) {
        defaults.set(property.getKey(), property.getValue().get("default"));
      } else if (property.getValue().has("properties")) {
        defaults.set(property.getKey(), defaults(property.getValue()));
      }
    }
    return defaults;
  }

  private static JsonNode load() {
    try (InputStream in = SettingsSchema.class.getResourceAsStream(RESOURCE)) {
      // A share keeps its digits, as in the YAML.
      return new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .readTree(Objects.requireNonNull(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
