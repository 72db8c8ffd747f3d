package nl.plafondwacht.proof.score;

import java.util.List;

/**
 * How right a run was.
 *
 * @param date of the run
 * @param topics the observable truth first, each in a fixed order
 */
public record Score(String date, String runId, List<Topic> topics) {
  public Score {
    topics = List.copyOf(topics);
  }
}
