package nl.plafondwacht.rules.trajectory;

import java.util.List;
import nl.plafondwacht.rules.claim.Days;

/**
 * The terminal episodes of a person at one strictness and the days on which home care is terminal
 * home care.
 *
 * @param episodes in order; they do not overlap (T2, T3)
 * @param terminalHomeCare days in an episode, at home, without a Wlz indication, covered by the
 *     period of a home-care line of whatever provider (T4, T6), the numerator of M5
 */
public record Trajectory(List<Episode> episodes, Days terminalHomeCare) {
  static final Trajectory NONE = new Trajectory(List.of(), Days.NONE);

  public Trajectory {
    episodes = List.copyOf(episodes);
  }
}
