package nl.plafondwacht.proof.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plafondwacht.nightly.facts.TrajectoryRow;
import nl.plafondwacht.proof.score.Topic.Truth;
import nl.plafondwacht.proof.score.TruthFolder.TrueEpisode;
import nl.plafondwacht.rules.claim.Period;

/** Episodes of one strictness against those of the rules, and against who was terminal. */
final class EpisodeScore {
  static final String PART = "episodes";

  private EpisodeScore() {}

  /** The observable topic; both lists may hold other levels too. */
  static Topic observable(String strictness, List<TrueEpisode> truth, List<TrajectoryRow> night) {
    List<TrajectoryRow> said = at(strictness, night);
    List<TrueEpisode> isTrue =
        truth.stream().filter(episode -> episode.strictness().equals(strictness)).toList();
    Set<String> planted = new HashSet<>();
    isTrue.forEach(one -> planted.add(key(one.span(), one.closedBy())));
    Set<String> found = new HashSet<>();
    said.forEach(one -> found.add(key(span(one), one.closedBy().name())));
    List<Figure> figures = new ArrayList<>(Found.of(planted, found).figures());
    figures.addAll(
        DayCount.of(isTrue.stream().map(TrueEpisode::span).toList(), spans(said)).figures());
    return new Topic(Truth.OBSERVABLE, PART, "", strictness, figures, "");
  }

  /**
   * The real topic.
   *
   * @param terminal periods in which somebody was terminal, up to the run date
   */
  static Topic real(String strictness, List<Span> terminal, List<TrajectoryRow> night) {
    List<TrajectoryRow> said = at(strictness, night);
    long covered = covered(terminal, spans(said));
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of("periods", terminal.size()));
    figures.add(Figure.of("met_by_an_episode", covered));
    figures.add(Figure.share("coverage", covered, terminal.size()));
    figures.addAll(DayCount.of(terminal, spans(said)).figures());
    return new Topic(Truth.REAL, PART, "", strictness, figures, "");
  }

  private static long covered(List<Span> terminal, List<Span> night) {
    Map<String, List<Period>> said = new HashMap<>();
    night.forEach(
        span -> said.computeIfAbsent(span.person(), none -> new ArrayList<>()).add(span.days()));
    return terminal.stream()
        .filter(
            span ->
                said.getOrDefault(span.person(), List.of()).stream()
                    .anyMatch(days -> meets(days, span.days())))
        .count();
  }

  private static boolean meets(Period one, Period other) {
    return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
  }

  private static List<TrajectoryRow> at(String strictness, List<TrajectoryRow> night) {
    return night.stream().filter(row -> row.strictness().equals(strictness)).toList();
  }

  private static List<Span> spans(List<TrajectoryRow> night) {
    return night.stream().map(EpisodeScore::span).toList();
  }

  private static Span span(TrajectoryRow row) {
    return Span.of(row.person(), row.openedOn(), row.closedOn());
  }

  private static String key(Span span, String closedBy) {
    return "%s %s %s %s"
        .formatted(span.person(), span.days().first(), span.days().last(), closedBy);
  }
}
