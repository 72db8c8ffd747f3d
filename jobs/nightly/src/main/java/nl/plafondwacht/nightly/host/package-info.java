/**
 * The process around the stages: batch host, lock, stop, progress, metrics, logging, exit codes.
 * Start at {@link nl.plafondwacht.nightly.host.BatchHost}; depends on Spring Batch, H2, Micrometer
 * and Logback, which appear in no other package, and on {@code settings}.
 */
@NullMarked
package nl.plafondwacht.nightly.host;

import org.jspecify.annotations.NullMarked;
