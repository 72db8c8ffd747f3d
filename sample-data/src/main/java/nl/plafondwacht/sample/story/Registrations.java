package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.util.List;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;

/** Registrations without an end, close together, far apart, and after a death (T2). */
final class Registrations implements Story {

  private static final Contract MIDDEN = Contracts.MIDDEN;

  @Override
  public List<Planted> plant(Night night) {
    night.meet(People.STILL_REGISTERED);
    night.register(People.STILL_REGISTERED, MIDDEN, day(3, 16), null);
    night.meet(People.THREE_REGISTRATIONS);
    night.register(People.THREE_REGISTRATIONS, MIDDEN, day(2, 2), day(2, 20));
    night.register(People.THREE_REGISTRATIONS, MIDDEN, day(4, 15), day(4, 30));
    night.register(People.THREE_REGISTRATIONS, MIDDEN, day(9, 1), day(9, 30));
    night.meet(People.REGISTERED_TOO_LATE);
    night.register(People.REGISTERED_TOO_LATE, MIDDEN, day(8, 12), null);
    night.claim(
        MIDDEN,
        Arrangement.weekly(People.STILL_REGISTERED, MIDDEN, day(3, 16), day(5, 10), 840).lines());
    night.claim(
        MIDDEN,
        Arrangement.weekly(People.REGISTERED_TOO_LATE, MIDDEN, day(6, 1), day(8, 10), 420).lines());
    return table();
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "A registration without an end",
            "person 219, from 2026-03-16",
            "One episode from 2026-03-16, RUNNING after 249 days.",
            "Part of terminal_demand_cents of C-2026-MIDDEN; trajectories."),
        new Planted(
            "Two registrations that merge, a third that does not",
            "person 220, 2026-02-02 to 02-20, 2026-04-15 to 04-30, 2026-09-01 to 09-30",
            "Two episodes: 2026-02-02 to 2026-07-29 by the window, 2026-09-01 RUNNING.",
            "trajectories; the person has no lines."),
        new Planted(
            "A registration after death",
            "person 221, died 2026-08-10, registered 2026-08-12",
            "A finding, no episode; class not determinable.",
            "findings MARKER_AFTER_DEATH; no row in trajectories; monitor-internal/"
                + "classification_coverage: too few to be shown"));
  }
}
