package nl.plafondwacht.sample.insurer.delivery;

import nl.plafondwacht.sample.insurer.world.World;

/**
 * The persons of a world, and how they are made.
 *
 * @param threads has no say in what is written
 */
public record Population(World world, long persons, int threads) {
  Passes.Count inBlocks() {
    return new Passes.Count(persons, Passes.BLOCK, threads);
  }
}
