package nl.plafondwacht.ei.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts as text for people: one on a line, those within a fact indented below its name. */
public final class FactText {
  private static final int NAME = 22;

  private final StringBuilder text = new StringBuilder();

  private FactText() {}

  /**
   * Ends in a line end.
   *
   * @param facts names in snake case, or in capitals, which stay as they are; texts in a list stand
   *     on one line, other lists are left out
   */
  public static String of(Map<String, ?> facts) {
    FactText writing = new FactText();
    writing.facts("", facts);
    return writing.text.toString();
  }

  private void facts(String indent, Map<?, ?> facts) {
    for (Map.Entry<?, ?> fact : facts.entrySet()) {
      String key = String.valueOf(fact.getKey());
      String name = key.equals(key.toUpperCase(Locale.ROOT)) ? key : key.replace('_', ' ');
      if (fact.getValue() instanceof Map<?, ?> inner && inner.isEmpty()) {
        line(indent, name, "none");
      } else if (fact.getValue() instanceof Map<?, ?> inner) {
        text.append(indent).append(name).append('\n');
        facts(indent + "  ", inner);
      } else if (!(fact.getValue() instanceof List<?> list)) {
        line(indent, name, fact.getValue());
      } else if (!list.isEmpty() && list.stream().allMatch(String.class::isInstance)) {
        line(indent, name, list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
      }
    }
  }

  private void line(String indent, String name, Object value) {
    String line = String.format(Locale.ROOT, "%s%-" + NAME + "s %s", indent, name, value);
    text.append(line.stripTrailing()).append('\n');
  }
}
