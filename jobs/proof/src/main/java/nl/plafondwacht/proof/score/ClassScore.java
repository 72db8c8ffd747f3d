package nl.plafondwacht.proof.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plafondwacht.proof.score.MonitorTruth.TrueClass;
import nl.plafondwacht.proof.score.Topic.Truth;

/** Published classes of persons (rule T7) against what they should be. */
final class ClassScore {
  static final String PART = "classification";

  private static final Set<String> TERMINAL = Set.of("TERMINAL_CERTAIN", "TERMINAL_PROBABLE");
  private static final List<String> CLASSES =
      List.of(
          "TERMINAL_CERTAIN",
          "TERMINAL_PROBABLE",
          "PALLIATIVE",
          "PLANNING_ONLY",
          "NOT_DETERMINABLE",
          "NONE");

  private final List<TrueClass> truth;
  private final Map<String, Long> all = new HashMap<>();
  private final Map<String, PublishedClass> night = new HashMap<>();

  private ClassScore(List<TrueClass> truth, List<PublishedClass> night) {
    this.truth = truth;
    truth.forEach(row -> all.merge(row.place(), row.persons(), Long::sum));
    night.forEach(row -> this.night.put(row.cell(), row));
  }

  /** One topic for all rows and one per class. */
  static List<Topic> observable(List<TrueClass> truth, List<PublishedClass> night) {
    ClassScore score = new ClassScore(truth, night);
    List<Topic> topics = new ArrayList<>(List.of(score.rows()));
    CLASSES.forEach(name -> topics.add(score.ofClass(name)));
    return topics;
  }

  /**
   * National counts of people classed as terminal against those who were.
   *
   * @param terminal how many were terminal on a day of the period
   */
  static Topic real(Map<String, Long> terminal, List<PublishedClass> night) {
    long isTrue = 0;
    long said = 0;
    for (var period : terminal.entrySet()) {
      List<PublishedClass> rows =
          night.stream()
              .filter(row -> row.period().equals(period.getKey()) && row.region().equals("ALL"))
              .filter(row -> TERMINAL.contains(row.name()) && row.persons() != null)
              .toList();
      isTrue += rows.isEmpty() ? 0 : period.getValue();
      said += rows.stream().mapToLong(row -> row.persons() == null ? 0 : row.persons()).sum();
    }
    return Topic.of(
        Truth.REAL,
        PART,
        "terminal",
        "",
        Figure.of("person_periods", isTrue),
        Figure.of("found", said),
        Figure.share("found_share", said, isTrue));
  }

  private Topic rows() {
    Set<String> cells = new HashSet<>();
    truth.forEach(row -> cells.add(row.cell()));
    long matched = cells.stream().filter(night::containsKey).count();
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of("rows", truth.size()));
    figures.add(Figure.of("published", night.size()));
    figures.add(Figure.of("missing", truth.size() - matched));
    figures.add(Figure.of("extra", night.size() - matched));
    figures.add(
        Figure.of(
            "suppressed", night.values().stream().filter(row -> row.persons() == null).count()));
    figures.addAll(compare(truth).figures());
    return new Topic(Truth.OBSERVABLE, PART, "", "", figures, "");
  }

  private Topic ofClass(String name) {
    List<TrueClass> rows = truth.stream().filter(row -> row.name().equals(name)).toList();
    double isTrue = 0;
    double said = 0;
    long compared = 0;
    for (TrueClass row : rows) {
      PublishedClass published = night.get(row.cell());
      Double share = published == null ? null : published.share();
      if (share != null) {
        said += share;
        isTrue += share(row);
        compared++;
      }
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.ratio("share_published", said, compared));
    figures.add(Figure.ratio("share_true", isTrue, compared));
    figures.addAll(compare(rows).figures());
    return new Topic(Truth.OBSERVABLE, PART, name, "", figures, "");
  }

  private Errors compare(List<TrueClass> rows) {
    Errors errors = new Errors();
    for (TrueClass row : rows) {
      PublishedClass published = night.get(row.cell());
      Double share = published == null ? null : published.share();
      if (share != null) {
        errors.add(share, share(row));
      }
    }
    return errors;
  }

  private double share(TrueClass row) {
    long persons = all.getOrDefault(row.place(), 0L);
    return persons == 0 ? 0 : (double) row.persons() / persons;
  }
}
