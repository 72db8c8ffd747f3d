/**
 * Writes the tables of a run, audits them and publishes the run as a whole. Start with {@link
 * Publication}. Depends on what comes before it in the night; knows no stage and no host.
 */
@NullMarked
package nl.plafondwacht.nightly.publish;

import org.jspecify.annotations.NullMarked;
