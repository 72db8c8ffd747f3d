package nl.plafondwacht.rules.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.rules.example.RuleFile.Example;
import nl.plafondwacht.rules.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** The normenkader as a page to read, made from the rules' own files. */
final class Manual {
  private static final String INTRODUCTION =
      """
      # Normenkader, edition %s

      What each rule means. This page is made from the files that also run as tests (rulebook/*.yaml); change those, not this page.
      A signal is a signal of possible restriction and a question to the purchaser, never a verdict; it ranks nobody.
      The carve-out test counts care that was given.

      Words: a *line* is one declared performance, *D* the run date, *W* the window of T1; all days are inclusive unless a rule says otherwise.

      """;

  private final StringBuilder page = new StringBuilder();

  private Manual() {}

  static String page() {
    Manual manual = new Manual();
    manual.page.append(INTRODUCTION.formatted(Rulebook.VERSION));
    Rulebook.IDS.forEach(id -> manual.rule(Yaml.rule(id)));
    manual.defaultWorld();
    return manual.page.toString();
  }

  private void rule(RuleFile rule) {
    line("## %s %s (%s)".formatted(rule.id(), rule.title(), rule.titleNl()));
    line("*%s*".formatted(rule.purpose().strip()));
    rule.definition().strip().lines().forEach(this::line);
    line("Source: %s".formatted(rule.source().strip()));
    line("Status: %s.".formatted(rule.status()));
    rule.examples().forEach(example -> example(rule.id(), example));
  }

  private void example(String id, Example example) {
    line("### %s: %s".formatted(id, example.name()));
    if (example.because() != null) {
      line(example.because().strip());
    }
    List<String> bullets = new ArrayList<>();
    single(bullets, "run date", example.runDate());
    single(bullets, "threshold", example.threshold());
    named(bullets, "person", example.persons());
    named(bullets, "contract", example.contracts());
    listed(bullets, "return code", example.returnCodes());
    listed(bullets, "line", example.lines());
    named(bullets, "**expected**", example.expect());
    bullets.forEach(bullet -> page.append("* ").append(bullet).append('\n'));
    page.append('\n');
  }

  private void defaultWorld() {
    line("## The world of the examples");
    line("What an example does not say is as here.");
    try (InputStream file = DefaultWorld.open()) {
      line("```yaml\n%s```".formatted(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(DefaultWorld.FILE, unreadable);
    }
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }

  private static void single(List<String> bullets, String name, @Nullable JsonNode value) {
    if (value != null) {
      bullets.add("%s %s".formatted(name, text(value)));
    }
  }

  private static void named(List<String> bullets, String name, @Nullable JsonNode values) {
    if (values != null) {
      values
          .properties()
          .forEach(
              value ->
                  bullets.add("%s %s: %s".formatted(name, value.getKey(), text(value.getValue()))));
    }
  }

  private static void listed(List<String> bullets, String name, @Nullable JsonNode values) {
    if (values != null) {
      values.forEach(value -> bullets.add("%s: %s".formatted(name, text(value))));
    }
  }

  /** Maps as "key value, key value", nested ones in brackets; lists with "and". */
  private static String text(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              part -> parts.add("%s %s".formatted(words(part.getKey()), inner(part.getValue()))));
      return parts.isEmpty() ? "as usual" : String.join(", ", parts);
    }
    if (value.isArray()) {
      value.forEach(part -> parts.add(inner(part)));
      return parts.isEmpty() ? "none" : String.join(" and ", parts);
    }
    return value.isNull()
        ? "none"
        : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  private static String inner(JsonNode value) {
    return value.isObject() ? "(%s)".formatted(text(value)) : text(value);
  }

  private static String words(String key) {
    return key.replace('_', ' ');
  }
}
