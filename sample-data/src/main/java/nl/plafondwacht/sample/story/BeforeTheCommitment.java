package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.Settlement;

/** C-2025-NOORD: reached before the commitment applied, and settled after its term. */
final class BeforeTheCommitment implements Story {

  private static final Contract NOORD = Contracts.NOORD_2025;
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

  @Override
  public List<Planted> plant(Night night) {
    List<Person> regulars = People.regulars(NOORD);
    for (int i = 0; i < regulars.size(); i++) {
      int minutes = 360 + 60 * i;
      night.claim(
          NOORD,
          Arrangement.weekly(regulars.get(i), NOORD, FIRST.plusDays(i), NOORD.end(), minutes)
              .lines());
    }
    List<Person> dying = People.terminal(NOORD);
    for (int i = 0; i < dying.size(); i++) {
      Clients.comesToDie(night, dying.get(i), NOORD, FIRST.plusDays(21 + 30L * i), 35);
    }
    settled(night);
    return table();
  }

  private static void settled(Night night) {
    LocalDate known = day(3, 20);
    Settlement recovery =
        new Settlement(
            "S-NOORD-1",
            NOORD.id(),
            "CEILING",
            "RECOVERY",
            day(3, 16),
            Euros.of(6_500),
            null,
            known);
    Settlement waived =
        new Settlement(
            "S-NOORD-2",
            NOORD.id(),
            "EFFICIENCY",
            "WAIVED",
            day(4, 1),
            Euros.of(2_100),
            Euros.of(1_200),
            day(4, 3));
    night.add(Feed.SETTLEMENTS, known, recovery);
    night.add(Feed.SETTLEMENTS, waived.knownOn(), waived);
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "A term before the commitment",
            "C-2025-NOORD; clients 1-5, terminal clients 141-143",
            "Reached on 2025-11-20, without terminal care not by the end of the term; in "
                + "between 2 persons. R1 strong: 7 lines of 2 persons, 16,087.50. The signal "
                + "says: before the commitment.",
            "ceiling_tests; restriction_signals 1cfa42d9f23b0b1a, under_commitment " + "false"),
        new Planted(
            "Settled after the term",
            "C-2025-NOORD, S-NOORD-1 (no exempt amount stated), S-NOORD-2 (exempt 1,200.00)",
            "R6 strong by S-NOORD-1.",
            "In no table: nothing tests R6 yet."));
  }
}
