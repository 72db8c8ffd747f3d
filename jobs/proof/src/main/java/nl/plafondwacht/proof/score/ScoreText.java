package nl.plafondwacht.proof.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafondwacht.proof.score.Topic.Truth;

/** A score as text, for people and for spreadsheets. */
public final class ScoreText {
  private static final Map<Truth, String> TITLES =
      Map.of(
          Truth.OBSERVABLE,
          "Observable truth: what the rules must say of what was delivered",
          Truth.REAL,
          "Real truth: what happened, visible or not");

  private ScoreText() {}

  /** One line per topic, under the truth it is about. */
  public static String table(Score score) {
    StringBuilder text = new StringBuilder();
    text.append("Night of %s, run %s%n".formatted(score.date(), score.runId()));
    int part = width(score.topics().stream().map(Topic::part));
    int item = width(score.topics().stream().map(Topic::item));
    String form = "  %-" + part + "s  %-" + item + "s  %-8s  %s%n";
    for (Truth truth : Truth.values()) {
      text.append("%n%s%n".formatted(TITLES.get(truth)));
      score.topics().stream()
          .filter(topic -> topic.truth() == truth)
          .forEach(topic -> text.append(line(form, topic)));
    }
    return text.toString();
  }

  private static String line(String form, Topic topic) {
    return String.format(
        Locale.ROOT, form, topic.part(), topic.item(), topic.strictness(), figures(topic));
  }

  private static String figures(Topic topic) {
    Stream<String> figures =
        topic.figures().stream()
            .map(figure -> figure.measure() + " " + (figure.value() == null ? "-" : figure.text()));
    return Stream.concat(figures, Stream.of(topic.note()).filter(note -> !note.isEmpty()))
        .collect(Collectors.joining(", "));
  }

  private static int width(Stream<String> texts) {
    return Math.max(1, texts.mapToInt(String::length).max().orElse(1));
  }

  /** One row per figure; a topic without figures has one row with its note. */
  public static String csv(Score score) {
    StringBuilder text = new StringBuilder();
    row(text, "truth", "part", "item", "strictness", "measure", "value", "note");
    for (Topic topic : score.topics()) {
      List<Figure> figures =
          topic.figures().isEmpty() ? List.of(new Figure("", null)) : topic.figures();
      figures.forEach(figure -> row(text, topic, figure));
    }
    return text.toString();
  }

  private static void row(StringBuilder text, Topic topic, Figure figure) {
    row(
        text,
        topic.truth().name().toLowerCase(Locale.ROOT),
        topic.part(),
        topic.item(),
        topic.strictness(),
        figure.measure(),
        figure.text(),
        topic.note());
  }

  /** Names and notes of a score hold no comma and no quote, so nothing needs quoting. */
  private static void row(StringBuilder text, String... fields) {
    text.append(String.join(",", fields)).append('\n');
  }
}
