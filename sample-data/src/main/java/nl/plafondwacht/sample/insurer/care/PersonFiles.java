package nl.plafondwacht.sample.insurer.care;

import nl.plafondwacht.sample.insurer.care.Planted.Confusion;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.life.Lives;
import nl.plafondwacht.sample.insurer.world.World;
import org.jspecify.annotations.Nullable;

/** Makes everything about the person of a number. Safe for use by several threads. */
public final class PersonFiles {
  private final World world;
  private final Lives lives;

  public PersonFiles(World world) {
    this.world = world;
    this.lives = new Lives(world);
  }

  /** What is delivered about the person; nothing is refused for a ceiling yet. */
  public PersonFile of(long number) {
    PersonFile file = start(number);
    care(file);
    finish(file);
    return file;
  }

  /** The same, but null, and much sooner, for somebody without a line under a contract. */
  public @Nullable PersonFile underContract(long number) {
    PersonFile file = start(number);
    if (!HomeCare.isPossible(file)) {
      return null;
    }
    care(file);
    if (!file.isUnderContract()) {
      return null;
    }
    finish(file);
    return file;
  }

  private PersonFile start(long number) {
    return new PersonFile(lives.of(number), world);
  }

  private static void care(PersonFile file) {
    Hospital.add(file);
    Shelter.add(file);
    HomeCare.add(file);
  }

  /** Nothing here is declared under a contract that was not there before. */
  private static void finish(PersonFile file) {
    Practice.add(file);
    creditOfNothing(file);
    unseen(file);
  }

  /** A credit now and then takes back a line that nobody ever sent. */
  private static void creditOfNothing(PersonFile file) {
    if (file.life().chance().happens(2e-5, Purpose.DEFECT, -1)) {
      file.lines().stream()
          .filter(line -> file.isPaid(line.what()))
          .findFirst()
          .ifPresent(line -> file.add(creditOfNothing(file, line)));
    }
  }

  private static Line creditOfNothing(PersonFile file, Line line) {
    int received = file.world().rhythm().received(line.received() + 3);
    Decision outcome = file.decision(line.what(), received + 6, 500, Decision.Answer.GRANTED);
    return line.credit(file.nextSequence(), Line.NOWHERE, 500, received, outcome);
  }

  /** Somebody in the last phase of whom no row says so. */
  private static void unseen(PersonFile file) {
    Life life = file.life();
    boolean told =
        !file.registrations().isEmpty()
            || file.indications().stream().anyMatch(row -> row.profile().equals("759"))
            || file.lines().stream().anyMatch(l -> l.what().sign() == Performance.Sign.CERTAIN);
    if (life.end().terminalFrom() != Day.NEVER && !told) {
      file.confuse(Confusion.MISSING_CODE, life.end().terminalFrom());
    }
  }
}
