/**
 * Sorted runs of declaration lines: scratch files of the intake, never part of the store. Start
 * with {@link LineRun}. Depends on the store's rows and ranges.
 */
@NullMarked
package nl.plafondwacht.nightly.lines;

import org.jspecify.annotations.NullMarked;
