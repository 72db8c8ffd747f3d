/**
 * Writes the tables of a run, audits them and publishes the run as a whole. Start with {@link
 * Publication}.
 */
@NullMarked
package nl.plafondwacht.nightly.publish;

import org.jspecify.annotations.NullMarked;
