/**
 * The steps from trajectories to publish: a run computed over a manifest and handed out. Start with
 * {@link Computation}.
 */
@NullMarked
package nl.plafondwacht.nightly.computation;

import org.jspecify.annotations.NullMarked;
