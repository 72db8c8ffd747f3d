package nl.plafondwacht.proof.score;

import java.util.List;

/**
 * What is compared, and how that went.
 *
 * @param part what of the truth: contracts, episodes, …
 * @param item a column, reason or evidence class within the part; empty for all of it
 * @param strictness level of trajectories; empty where it plays no part
 * @param figures in a fixed order; none when nothing could be compared
 * @param note why nothing could, or what to know about the figures; else empty
 */
public record Topic(
    Truth truth, String part, String item, String strictness, List<Figure> figures, String note) {
  static final String NOT_PUBLISHED = "not published by this run";

  /** Which of the two truths. */
  public enum Truth {
    /** What the rules must say of what was delivered. */
    OBSERVABLE,
    /** What happened, visible or not. */
    REAL
  }

  public Topic {
    figures = List.copyOf(figures);
  }

  static Topic of(Truth truth, String part, String item, String strictness, Figure... figures) {
    return new Topic(truth, part, item, strictness, List.of(figures), "");
  }

  /** Nothing to compare with. */
  static Topic notPublished(Truth truth, String part, String strictness) {
    return new Topic(truth, part, "", strictness, List.of(), NOT_PUBLISHED);
  }

  Topic noting(String why) {
    return new Topic(truth, part, item, strictness, figures, why);
  }
}
