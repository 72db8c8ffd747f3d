package nl.plafondwacht.proof.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plafondwacht.proof.score.MonitorTruth.TrueUptake;
import nl.plafondwacht.proof.score.Topic.Truth;
import org.jspecify.annotations.Nullable;

/** Published uptake of titles against what the rules must say, and what was so, row by row. */
final class UptakeScore {
  static final String PART = "uptake";

  /** A count that is rounded to five is at most two off. */
  private static final long ROUNDING = 2;

  /** Shares and their ends are ratios of rounded counts. */
  private static final double HAIR = 1e-9;

  private final List<TrueUptake> truth;
  private final Map<String, PublishedUptake> night = new HashMap<>();

  private UptakeScore(List<TrueUptake> truth, List<PublishedUptake> night) {
    this.truth = truth;
    night.stream()
        .filter(row -> row.isFollowed() && !row.countsNothing())
        .forEach(row -> this.night.put(row.cell(), row));
  }

  /** Rows, counts and shares against the observable truth. */
  static List<Topic> observable(List<TrueUptake> truth, List<PublishedUptake> night) {
    UptakeScore score = new UptakeScore(truth, night);
    return List.of(score.rows(), score.counts(), score.shares());
  }

  /**
   * National shares against those among everybody who died in a last phase of life.
   *
   * @param truth shares by period and title
   */
  static Topic real(Map<String, Double> truth, List<PublishedUptake> night) {
    Errors errors = new Errors();
    for (PublishedUptake row : night) {
      Double isTrue = truth.get(row.period() + "," + row.title());
      Double said = row.share();
      if (row.isNational() && isTrue != null && said != null) {
        errors.add(said, isTrue);
      }
    }
    return new Topic(Truth.REAL, PART, "share", "", errors.figures(), "");
  }

  private Topic rows() {
    Set<String> cells = new HashSet<>();
    truth.forEach(row -> cells.add(row.cell()));
    long matched = cells.stream().filter(night::containsKey).count();
    return topic(
        "",
        List.of(
            Figure.of("rows", truth.size()),
            Figure.of("published", night.size()),
            Figure.of("missing", truth.size() - matched),
            Figure.of("extra", night.size() - matched),
            Figure.of(
                "suppressed",
                night.values().stream().filter(row -> row.suppressedBecause() != null).count())));
  }

  private Topic counts() {
    long titlesOff = 0;
    long personsOff = 0;
    for (TrueUptake row : truth) {
      PublishedUptake said = night.get(row.cell());
      if (said != null) {
        titlesOff += isOff(said.titles(), row.titles()) ? 1 : 0;
        personsOff += isOff(said.persons(), row.persons()) ? 1 : 0;
      }
    }
    return topic(
        "counts",
        List.of(Figure.of("titles_off", titlesOff), Figure.of("persons_off", personsOff)));
  }

  private static boolean isOff(@Nullable Long said, long isTrue) {
    return said != null && Math.abs(said - isTrue) > ROUNDING;
  }

  private Topic shares() {
    Errors errors = new Errors();
    long within = 0;
    for (TrueUptake row : truth) {
      PublishedUptake said = night.get(row.cell());
      Double share = said == null ? null : said.share();
      if (said != null && share != null && row.deaths() > 0) {
        errors.add(share, row.share());
        within += isWithin(said, row.share()) ? 1 : 0;
      }
    }
    List<Figure> figures = new ArrayList<>(errors.figures());
    figures.add(Figure.of("true_share_within", within));
    return topic("share", figures);
  }

  private static boolean isWithin(PublishedUptake said, double share) {
    Double low = said.shareLow();
    Double high = said.shareHigh();
    return low != null && high != null && share >= low - HAIR && share <= high + HAIR;
  }

  private static Topic topic(String item, List<Figure> figures) {
    return new Topic(Truth.OBSERVABLE, PART, item, "", figures, "");
  }
}
