package nl.plafondwacht.rules.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an example expects against what the night told. An expected map may leave keys out, but
 * every key it has must exist; a list must have exactly the expected elements, in order.
 */
final class Comparison {
  private final List<String> differences = new ArrayList<>();

  private Comparison() {}

  /** One sentence per difference; empty when all is as expected. */
  static List<String> differences(JsonNode expected, Map<String, Object> told) {
    Comparison comparison = new Comparison();
    comparison.compare("expect", expected, told);
    return comparison.differences;
  }

  private void compare(String path, JsonNode expected, @Nullable Object told) {
    if (expected.isObject() && told instanceof Map<?, ?> map) {
      expected
          .properties()
          .forEach(
              field ->
                  compareKey(path + "." + field.getKey(), field.getKey(), field.getValue(), map));
    } else if (expected.isArray() && told instanceof List<?> list) {
      compareLists(path, expected, list);
    } else if (!same(expected, told)) {
      differences.add("%s: expected %s, was %s".formatted(path, expected, told));
    }
  }

  private void compareKey(String path, String key, JsonNode expected, Map<?, ?> told) {
    if (told.containsKey(key)) {
      compare(path, expected, told.get(key));
    } else {
      differences.add("%s: no such key; known are %s".formatted(path, told.keySet()));
    }
  }

  private void compareLists(String path, JsonNode expected, List<?> told) {
    if (expected.size() != told.size()) {
      differences.add("%s: expected %s, was %s".formatted(path, expected, told));
      return;
    }
    for (int i = 0; i < told.size(); i++) {
      compare("%s[%d]".formatted(path, i), expected.get(i), told.get(i));
    }
  }

  private static boolean same(JsonNode expected, @Nullable Object told) {
    if (expected.isNumber() && told instanceof Number) {
      return expected.decimalValue().compareTo(new BigDecimal(told.toString())) == 0;
    }
    if (expected.isBoolean()) {
      return told instanceof Boolean flag && flag == expected.booleanValue();
    }
    return expected.isTextual() && expected.textValue().equals(told);
  }
}
