package nl.plafondwacht.nightly.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Settings from one source, as written, without the keys that were left empty. */
record Layer(String source, JsonNode tree) {
  // A repeated key and a second document are mistakes; a share keeps the digits it was written
  // with.
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  Layer {
    dropEmpty(tree);
  }

  /** Reads YAML; text that is not YAML is one mistake with its line. */
  static Layer of(Path file) {
    try {
      return new Layer(file.toString(), parse(file, Files.readString(file)));
    } catch (MalformedInputException e) {
      throw unreadable(file, "not UTF-8");
    } catch (IOException e) {
      throw unreadable(file, "not readable (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static JsonNode parse(Path file, String text) {
    try {
      JsonNode tree = YAML.readTree(text);
      return tree.isMissingNode() || tree.isNull() ? JsonNodeFactory.instance.objectNode() : tree;
    } catch (JacksonException e) {
      String problem = e.getOriginalMessage().lines().findFirst().orElse("");
      String line = "%s line %d".formatted(file, e.getLocation().getLineNr());
      throw new ConfigurationException(new Mistake(line, "text", problem, "YAML"));
    }
  }

  private static ConfigurationException unreadable(Path file, String problem) {
    return new ConfigurationException(
        new Mistake(file.toString(), "file", problem, "a YAML file in UTF-8"));
  }

  private static void dropEmpty(JsonNode node) {
    for (Iterator<JsonNode> each = node.iterator(); each.hasNext(); ) {
      JsonNode child = each.next();
      if (child.isNull() && node.isObject()) {
        each.remove();
      } else {
        dropEmpty(child);
      }
    }
  }
}
