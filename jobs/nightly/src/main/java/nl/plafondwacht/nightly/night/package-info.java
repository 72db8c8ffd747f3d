/**
 * Runs as the command line asks for them: a night, a dry run, a rebuild, a reproduction, a
 * compaction; under the lock, with what has to hold before and what is told after. Start with
 * {@link Nightly}.
 */
@NullMarked
package nl.plafondwacht.nightly.night;

import org.jspecify.annotations.NullMarked;
