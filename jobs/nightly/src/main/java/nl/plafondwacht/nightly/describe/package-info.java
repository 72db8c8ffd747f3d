/**
 * A single CSV file of a feed: what it is ({@link nl.plafondwacht.nightly.describe.FeedDescriber}),
 * and the same without persons ({@link nl.plafondwacht.nightly.describe.FeedAnonymiser}). Depends
 * on the intake and on what the EI messages put in the place of persons.
 */
@NullMarked
package nl.plafondwacht.nightly.describe;

import org.jspecify.annotations.NullMarked;
