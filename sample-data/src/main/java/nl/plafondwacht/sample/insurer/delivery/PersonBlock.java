package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;
import java.util.Set;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.care.PersonFiles;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.truth.Classes;
import nl.plafondwacht.sample.insurer.truth.Figures;
import nl.plafondwacht.sample.insurer.truth.PersonTables;
import nl.plafondwacht.sample.insurer.truth.PersonTruth;
import nl.plafondwacht.sample.insurer.truth.Refusal;
import nl.plafondwacht.sample.insurer.truth.Tally;
import nl.plafondwacht.sample.insurer.truth.Uptake;
import nl.plafondwacht.sample.insurer.world.World;

/** Writes persons into a block and adds them up; the second pass. One thread only. */
final class PersonBlock {
  private final World world;
  private final PersonFiles files;
  private final Agreements agreements;
  private final Tally tally;
  private final Uptake uptake;
  private final Classes classes;
  private final Figures figures;

  /** A worker of its own sums. */
  PersonBlock(World world, Agreements agreements) {
    this.world = world;
    this.files = new PersonFiles(world);
    this.agreements = agreements;
    this.tally = new Tally(world);
    this.uptake = new Uptake(world);
    this.classes = new Classes(world);
    this.figures = new Figures(world.window());
  }

  /** Adds the sums of another. */
  void add(PersonBlock other) {
    tally.add(other.tally);
    uptake.add(other.uptake);
    classes.add(other.classes);
    figures.add(other.figures);
  }

  Tally tally() {
    return tally;
  }

  Uptake uptake() {
    return uptake;
  }

  Classes classes() {
    return classes;
  }

  Figures figures() {
    return figures;
  }

  /** Adds the person of a number to the block. */
  void write(long number, Block block) {
    PersonFile file = files.of(number);
    agreements.apply(file);
    String person = file.life().chance().pseudonym();
    if (file.isTelling() || file.life().died() != Day.NEVER) {
      PersonTruth truth = PersonTruth.of(file, world);
      Set<Integer> elsewhere = truth.linesWithoutDayAtHome();
      new PersonRows(file, person, elsewhere, world.window(), block).write();
      add(truth, file.life(), person, block);
      tables(file, person, block);
    } else {
      new PersonRows(file, person, Set.of(), world.window(), block).write();
      classes.add(file);
    }
    figures.add(file);
  }

  private void add(PersonTruth truth, Life life, String person, Block block) {
    tally.add(truth);
    tally.addBetween(truth, agreements.bindings());
    uptake.add(truth, life);
    block.refusals().addAll(Refusal.of(truth, person, life.number()));
    rows(classes.add(truth, life.region(), person), PersonTable.CLASSES, block);
    rows(PersonTables.episodes(truth, person), PersonTable.EPISODES, block);
    rows(PersonTables.settings(truth, person), PersonTable.SETTINGS, block);
  }

  private void tables(PersonFile file, String person, Block block) {
    rows(PersonTables.life(file.life(), person), PersonTable.PERSONS, block);
    rows(PersonTables.restrictions(file, person, world), PersonTable.RESTRICTIONS, block);
    rows(PersonTables.confounders(file, person), PersonTable.CONFOUNDERS, block);
    rows(PersonTables.titles(file, person), PersonTable.TITLES, block);
  }

  private static void rows(List<String> rows, PersonTable table, Block block) {
    rows.forEach(row -> block.table(table).text(row).endRow());
  }
}
