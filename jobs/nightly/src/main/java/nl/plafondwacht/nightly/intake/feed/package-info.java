/**
 * The feeds of the data contract as data: columns, types, labels, and what a field's text means.
 * Start with {@link Feed}. Depends on the rules' values and on what a BSN is.
 */
@NullMarked
package nl.plafondwacht.nightly.intake.feed;

import org.jspecify.annotations.NullMarked;
