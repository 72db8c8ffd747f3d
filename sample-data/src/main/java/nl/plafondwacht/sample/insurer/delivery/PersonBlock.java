package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;
import java.util.Set;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.care.PersonFiles;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.message.Insured;
import nl.plafondwacht.sample.insurer.message.Posted;
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
  private final Format format;
  private final PersonNames names;

  /** A worker of its own sums. */
  PersonBlock(World world, Agreements agreements, Format format) {
    this.world = world;
    this.format = format;
    this.names = new PersonNames(world);
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
    String person = names.inTruth(file.life());
    if (file.isTelling() || file.life().died() != Day.NEVER) {
      PersonTruth truth = PersonTruth.of(file, world);
      Set<Integer> elsewhere = truth.linesWithoutDayAtHome();
      rows(file, elsewhere, block);
      add(truth, file.life(), person, block);
      tables(file, person, block);
    } else {
      rows(file, Set.of(), block);
      classes.add(file);
    }
    figures.add(file);
  }

  private void rows(PersonFile file, Set<Integer> elsewhere, Block block) {
    String person = names.inFeeds(file.life());
    new SentLines(file, elsewhere, world, outbox(file.life(), person, block)).send();
    new PersonRows(file, person, world.window(), block).write();
  }

  private Outbox outbox(Life life, String person, Block block) {
    if (format == Format.EI) {
      Insured insured =
          new Insured(
              life.number(),
              life.uzovi(),
              life.born(),
              life.sex(),
              Integer.parseInt(life.postcode4()));
      return (knownOn, line, told, broken, flaws) -> {
        block.posted().add(new Posted(insured, line, told, broken, Set.copyOf(flaws)));
        block.countLine();
      };
    }
    DeclarationRow row = new DeclarationRow(world.manner(), person, life.number(), life.uzovi());
    return new SectorRows(row, world.window(), block);
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
