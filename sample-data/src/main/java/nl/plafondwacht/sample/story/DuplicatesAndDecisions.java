package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.feed.Decision;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Line;

/** Rows that share a key (M4): repeats, other amounts, and decisions that come later. */
final class DuplicatesAndDecisions implements Story {

  private static final Arrangement CARE =
      Arrangement.weekly(People.REPEATED, Contracts.MIDDEN, day(9, 7), Calendar.RUN_DATE, 420);

  private static final String UPDATES =
      "lines_decision_update of reconciliation: 4 in corrections.csv, two of them of DU-5";

  @Override
  public List<Planted> plant(Night night) {
    night.meet(People.REPEATED);
    night.meet(People.SAME_REFERENCE);
    repeats(night);
    laterDecisions(night);
    oneReferenceTwoPersons(night);
    return table();
  }

  private static void repeats(Night night) {
    Line repeated = decided(line("DU-1", 0));
    Line changed = decided(line("DU-2", 1));
    night.declare(repeated, changed);
    night.put(DeclarationFile.CORRECTIONS, repeated);
    night.put(
        DeclarationFile.CORRECTIONS, changed.claiming(new Euros(changed.claimed().cents() + 100)));
  }

  private static void laterDecisions(Night night) {
    Line late = line("DU-3", 4);
    Line revised = line("DU-4", 2);
    Line tied = line("DU-5", 3);
    night.declare(late, revised.decided(Decision.refused("0586", day(10, 28))), tied);
    night.put(DeclarationFile.CORRECTIONS, late.decided(Decision.full(late, day(11, 18))));
    night.put(DeclarationFile.CORRECTIONS, revised.decided(Decision.full(revised, day(11, 11))));
    night.put(DeclarationFile.CORRECTIONS, tied.decided(Decision.full(tied, day(11, 11))));
    night.put(
        DeclarationFile.CORRECTIONS, tied.decided(new Decision(Euros.of(10), "0611", day(11, 11))));
  }

  private static void oneReferenceTwoPersons(Night night) {
    Line one = decided(line("DU-6", 5));
    night.declare(one, one.by(one.parties().withPerson(People.SAME_REFERENCE.id())));
  }

  private static Line line(String id, int week) {
    LocalDate monday = CARE.first().plusDays(7L * week);
    Line line = CARE.line(monday, monday.plusDays(6));
    return line.again(id, line.received());
  }

  private static Line decided(Line line) {
    return line.decided(Decision.full(line, Calendar.decided(line.received())));
  }

  private static Planted row(String what, String line, String expected, String shownBy) {
    return new Planted(what, "person 206, " + line, expected, shownBy);
  }

  private static List<Planted> table() {
    return List.of(
        row(
            "Exact repeat in another file",
            "DU-1",
            "A duplicate in corrections.csv; counts once.",
            "findings DUPLICATE; lines_duplicate of reconciliation"),
        row(
            "Same key, other amount",
            "DU-2",
            "The second (1.00 more) is a duplicate, kept out.",
            "findings DUPLICATE; lines_duplicate of reconciliation"),
        row(
            "Pending line, decision row later",
            "DU-3",
            "Decided 2026-11-18, granted in full; not a duplicate.",
            UPDATES),
        row(
            "Decision revised",
            "DU-4",
            "Refused 2026-10-28, granted 2026-11-11: the newest counts.",
            UPDATES),
        row(
            "Two decisions of one day that differ",
            "DU-5",
            "A finding (a tie with other content); the one delivered last counts, 10.00 with 0611: an explained reduction, so 10.00 in demand.",
            "findings DECISION_TIE; demand_cents of C-2026-MIDDEN"),
        new Planted(
            "One reference, two persons",
            "persons 206 and 225, DU-6",
            "Both lines count; a finding.",
            "findings SAME_REFERENCE_FOR_TWO_PERSONS"),
        new Planted(
            "Decisions of 18 November in a file of their own",
            "decided-2026-11-18.csv, all contracts",
            "Each row is the decision of a line delivered as pending a day before or earlier.",
            "reconciliation: all 63 lines are decision updates"));
  }
}
