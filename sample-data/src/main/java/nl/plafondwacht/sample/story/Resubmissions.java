package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.util.List;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.feed.Decision;
import nl.plafondwacht.sample.feed.Line;

/** Refused in full and sent again (M7): a chain of three, and two pairs in order of receipt. */
final class Resubmissions implements Story {

  @Override
  public List<Planted> plant(Night night) {
    night.meet(People.RESUBMITTED);
    night.register(People.RESUBMITTED, Contracts.NOORD, day(9, 28), null);
    Arrangement care = Clients.careAtTheEnd(People.RESUBMITTED, Contracts.NOORD, day(9, 28));
    night.claim(Contracts.NOORD, chain(care));
    night.claim(Contracts.NOORD, pairs(care));
    return List.of(
        new Planted(
            "A refused line sent again, twice",
            "person 202, RS-1, RS-2, RS-3 (28 September to 4 October)",
            "RS-1 and RS-2 are re-submitted: out of demand and R1, still in payment bound. RS-3"
                + " stands: refused with 0589 on 18 November, in demand at claimed, R1 strong.",
            "signal_cases, the row with RS-3 alone"),
        new Planted(
            "Several candidates pair in order of receipt",
            "person 202, RP-1 and RP-2 sent again as RP-3 and RP-4 (5 to 11 October)",
            "RP-1 pairs with RP-3, RP-2 with RP-4; RP-3 and RP-4 are pending and count in demand.",
            "In no row of signal_cases; part of demand_cents of contract_months, "
                + "C-2026-NOORD 2026-10"));
  }

  private static List<Line> chain(Arrangement care) {
    Line first = care.line(day(9, 28), day(10, 4)).again("RS-1", day(10, 9));
    return List.of(
        first.decided(Decision.refused("0589", day(10, 21))),
        first.again("RS-2", day(10, 23)).decided(Decision.refused("0589", day(11, 4))),
        first.again("RS-3", day(11, 6)).decided(Decision.refused("0589", day(11, 18))));
  }

  /** Two visits a day, each declared by the week under one code. */
  private static List<Line> pairs(Arrangement care) {
    Line morning = care.line(day(10, 5), day(10, 11)).again("RP-1", day(10, 16));
    return List.of(
        morning.decided(Decision.refused("8010", day(10, 28))),
        morning.again("RP-2", day(10, 16)).decided(Decision.refused("8010", day(10, 28))),
        morning.again("RP-3", day(11, 13)),
        morning.again("RP-4", day(11, 20)));
  }
}
