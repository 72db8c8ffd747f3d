package nl.plafondwacht.sample.insurer.delivery;

import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.care.PersonFiles;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.truth.PersonTruth;
import nl.plafondwacht.sample.insurer.truth.Tally;
import nl.plafondwacht.sample.insurer.world.World;

/** Adds up what everybody asks of every contract, without writing a byte. */
public final class FirstPass {

  private FirstPass() {}

  /** Told the persons done and their lines, in the first pass only of those under contract. */
  @FunctionalInterface
  public interface Watcher {
    void at(long persons, long lines);
  }

  /** Of the second pass; messages are written after it. */
  public record Watchers(Watcher files, Watcher messages) {}

  /** The ceilings that fit the population. */
  public static Agreements ceilings(Population population, Watcher watcher) throws Exception {
    World world = population.world();
    PersonFiles files = new PersonFiles(world);
    Passes.Pool<Tally> tallies = new Passes.Pool<>(() -> new Tally(world));
    long[] lines = new long[1];
    Passes.<Long>run(
        population.inBlocks(),
        (from, to) -> {
          Tally tally = tallies.take();
          long seen = add(files, from, to, world, tally);
          tallies.giveBack(tally);
          return seen;
        },
        (seen, done) -> {
          lines[0] += seen;
          watcher.at(done, lines[0]);
        });
    Tally sum = new Tally(world);
    tallies.all().forEach(sum::add);
    return Agreements.choose(world, sum.ledger());
  }

  private static long add(PersonFiles files, long from, long to, World world, Tally tally) {
    long lines = 0;
    for (long number = from; number < to; number++) {
      PersonFile file = files.underContract(number);
      if (file != null) {
        lines += file.lines().size();
        tally.add(PersonTruth.of(file, world));
      }
    }
    return lines;
  }
}
