package nl.plafondwacht.rules.example;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.plafondwacht.rules.rulebook.Rulebook;

/** Strict YAML: an unknown or repeated key, or a code that is not quoted, is an error. */
final class Yaml {
  private static final ObjectMapper MAPPER = mapper();
  private static final Map<String, RuleFile> RULES = new ConcurrentHashMap<>();

  private Yaml() {}

  /** The file of a rule. */
  static RuleFile rule(String id) {
    return RULES.computeIfAbsent(id, Yaml::read);
  }

  private static RuleFile read(String id) {
    try (InputStream file = Rulebook.open(id)) {
      return MAPPER.treeToValue(MAPPER.readTree(file), RuleFile.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Rule file %s.yaml".formatted(id), unreadable);
    }
  }

  static JsonNode tree(InputStream file) throws IOException {
    return MAPPER.readTree(file);
  }

  static <T> T as(Class<T> type, JsonNode node) {
    try {
      return MAPPER.treeToValue(node, type);
    } catch (IOException wrong) {
      throw new IllegalArgumentException("%s in %s".formatted(wrong.getMessage(), node), wrong);
    }
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Day()))
            .build();
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    return mapper;
  }

  private static final class Day extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Day() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(parser.getText());
    }
  }
}
