package nl.plafondwacht.sample.story;

import java.util.List;

/** Everything that is planted, in the order of the table in the README. */
public final class Stories {

  private Stories() {}

  public static List<Story> inOrder() {
    return List.of(
        new CeilingReachedByTerminalCare(),
        new CeilingReachedAnyway(),
        new Exclusions(),
        new Raises(),
        new ReturnCodes(),
        new Resubmissions(),
        new Credits(),
        new DuplicatesAndDecisions(),
        new BrokenLines(),
        new Strictness(),
        new Child(),
        new LongTermCare(),
        new Stays(),
        new DeathInsideALine(),
        new Registrations(),
        new CareThatStops(),
        new BeforeTheCommitment(),
        new OddContracts(),
        new Unknowns(),
        new OtherSectors(),
        new TalksAboutWishes(),
        new OtherFeeds());
  }
}
