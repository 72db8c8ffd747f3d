package nl.plafondwacht.nightly.intake.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;

/** An object of delivery.json; whatever is wrong with one of its fields becomes a finding. */
final class Described {
  private final JsonNode node;
  private final String path;
  private final List<Finding> findings;

  /**
   * @param path how findings name the object, empty or ending in a point
   */
  Described(JsonNode node, String path, List<Finding> findings) {
    this.node = node;
    this.path = path;
    this.findings = findings;
  }

  /** Every key but the known ones is a mistake. */
  void allowOnly(Set<String> known) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                wrong(Shape.withoutDigits(key), "", "none of this name");
              }
            });
  }

  /** Whether the field is there and not null. */
  boolean isTold(String field) {
    return node.hasNonNull(field);
  }

  JsonNode get(String field) {
    return node.path(field);
  }

  /** A text that is not empty. */
  Optional<String> text(String field, String expected) {
    JsonNode value = node.path(field);
    if (value.isTextual() && !value.textValue().isEmpty()) {
      return Optional.of(value.textValue());
    }
    wrong(field, expected);
    return Optional.empty();
  }

  /** A whole number that fits a {@code long}. */
  Optional<Long> wholeNumber(String field, long least, String expected) {
    JsonNode value = node.path(field);
    if (value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= least) {
      return Optional.of(value.longValue());
    }
    wrong(field, expected);
    return Optional.empty();
  }

  /** Tells that the field is wrong, with its value. */
  void wrong(String field, String expected) {
    wrong(field, node.path(field), expected);
  }

  /** Tells that a value is wrong. */
  void wrong(String field, JsonNode value, String expected) {
    wrong(field, value.isMissingNode() ? "" : Shape.ofImpersonal(shown(value)), expected);
  }

  private void wrong(String field, String value, String expected) {
    findings.add(new Finding(Reason.BAD_DELIVERY_DESCRIPTION, null, path + field, value, expected));
  }

  private static String shown(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
