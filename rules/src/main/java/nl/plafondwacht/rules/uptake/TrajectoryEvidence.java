package nl.plafondwacht.rules.uptake;

import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.trajectory.Episode;
import nl.plafondwacht.rules.trajectory.Sign;
import nl.plafondwacht.rules.trajectory.Signs;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.trajectory.Trajectories;

/** Reads what rules T7 and U2 ask off the trajectories of a person. */
final class TrajectoryEvidence {
  private TrajectoryEvidence() {}

  static Evidence of(Trajectories trajectories) {
    Signs signs = trajectories.signs();
    return new Evidence(
        days(trajectories, Strictness.STRICT),
        days(trajectories, Strictness.STANDARD),
        Stream.concat(signs.groupDays().stream(), signs.of(Kind.HINDSIGHT).stream())
            .map(Sign::day)
            .toList(),
        signs.of(Kind.CERTAIN).stream().map(Sign::period).toList(),
        signs.of(Kind.PLANNING).stream().map(Sign::day).toList());
  }

  private static List<Period> days(Trajectories trajectories, Strictness strictness) {
    return trajectories.at(strictness).episodes().stream().map(Episode::days).toList();
  }
}
