/** Tests of what the steps from trajectories to publish hold back. */
@NullMarked
package nl.plafondwacht.nightly.computation;

import org.jspecify.annotations.NullMarked;
