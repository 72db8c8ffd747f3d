package nl.plafondwacht.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.plafondwacht.rules.rulebook.Rulebook;

/** The rules as text, from the files that stand next to them. */
final class Normenkader {
  private Normenkader() {}

  static String text() {
    StringBuilder text = new StringBuilder("Normenkader, version %s%n".formatted(Rulebook.VERSION));
    YAMLMapper yaml = new YAMLMapper();
    for (String id : Rulebook.IDS) {
      try (InputStream file = Rulebook.open(id)) {
        text.append(rule(yaml.readTree(file)));
      } catch (IOException e) {
        throw new UncheckedIOException("Rule " + id + " cannot be read", e);
      }
    }
    return text.toString();
  }

  private static String rule(JsonNode rule) {
    return "%n%s  %s (%s)%n%s%n%n%s%nSource: %s%nStatus: %s%nExamples: %d%n"
        .formatted(
            rule.path("id").asText(),
            rule.path("title").asText(),
            rule.path("title_nl").asText(),
            rule.path("purpose").asText(),
            rule.path("definition").asText(),
            rule.path("source").asText(),
            rule.path("status").asText(),
            rule.path("examples").size());
  }
}
