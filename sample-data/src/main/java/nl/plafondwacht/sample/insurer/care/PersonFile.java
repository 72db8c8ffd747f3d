package nl.plafondwacht.sample.insurer.care;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Decision.Answer;
import nl.plafondwacht.sample.insurer.care.Feeds.Budget;
import nl.plafondwacht.sample.insurer.care.Feeds.Indication;
import nl.plafondwacht.sample.insurer.care.Feeds.Registration;
import nl.plafondwacht.sample.insurer.care.Feeds.Stay;
import nl.plafondwacht.sample.insurer.care.Performance.Sector;
import nl.plafondwacht.sample.insurer.care.Planted.Confounder;
import nl.plafondwacht.sample.insurer.care.Planted.Confusion;
import nl.plafondwacht.sample.insurer.care.Planted.Restriction;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.world.World;

/** All that is delivered and planted about one person. Filled by one thread, then only read. */
public final class PersonFile {
  private final Life life;
  private final World world;
  private final List<Line> lines = new ArrayList<>(32);
  private final List<Stay> stays = new ArrayList<>(0);
  private final List<Indication> indications = new ArrayList<>(0);
  private final List<Budget> budgets = new ArrayList<>(0);
  private final List<Registration> registrations = new ArrayList<>(0);
  private final List<Restriction> restrictions = new ArrayList<>(0);
  private final List<Confounder> confounders = new ArrayList<>(0);
  private boolean telling;
  private boolean underContract;
  private int sequence;

  PersonFile(Life life, World world) {
    this.life = life;
    this.world = world;
  }

  public Life life() {
    return life;
  }

  World world() {
    return world;
  }

  public List<Line> lines() {
    return lines;
  }

  public List<Stay> stays() {
    return stays;
  }

  public List<Indication> indications() {
    return indications;
  }

  public List<Budget> budgets() {
    return budgets;
  }

  public List<Registration> registrations() {
    return registrations;
  }

  public List<Restriction> restrictions() {
    return restrictions;
  }

  public List<Confounder> confounders() {
    return confounders;
  }

  /** Whether there is more to tell than lines that no rule looks at. */
  public boolean isTelling() {
    return telling
        || life.end().isTerminal()
        || !stays.isEmpty()
        || !registrations.isEmpty()
        || !indications.isEmpty()
        || !confounders.isEmpty();
  }

  /** A message names a care activity without a price, and its answer does not name it at all. */
  boolean isPaid(Performance what) {
    return !world.hasMessages() || !what.isActivity();
  }

  /** A decision on the first day of answers from a day on; that of a GP has no code in messages. */
  Decision decision(Performance what, int from, long granted, Answer answer) {
    boolean isSilent = world.hasMessages() && what.sector() == Sector.GP;
    int on = world.rhythm().answered(from);
    return new Decision(on, granted, isSilent ? Answer.SILENT : answer);
  }

  boolean isUnderContract() {
    return underContract;
  }

  int nextSequence() {
    return ++sequence;
  }

  /** Adds a line that reached the insurer in time; others nobody ever sees. */
  void add(Line line) {
    if (world.window().isKnown(line.received())) {
      lines.add(line);
      underContract |= line.contract() >= 0;
      telling |=
          line.contract() >= 0
              || line.what().sign() != Performance.Sign.NONE
              || line.what().isTitle()
              || line.what().isStay();
    }
  }

  void confuse(Confusion kind, int day) {
    if (day >= world.window().first() && day <= world.window().last()) {
      confounders.add(new Confounder(kind, day));
    }
  }
}
