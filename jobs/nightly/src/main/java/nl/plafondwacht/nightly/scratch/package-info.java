/**
 * Scratch files of a night, never part of the store: blocks of numbers and texts with checksums
 * ({@link BlockWriter}, {@link BlockFile}), and sorted runs of declaration lines in them ({@link
 * LineRun}). Depends on the store's rows and ranges.
 */
@NullMarked
package nl.plafondwacht.nightly.scratch;

import org.jspecify.annotations.NullMarked;
