/**
 * The nightly job: command line, intake, stages and publication. Only here are the clock and the
 * standard streams named; {@code ArchitectureTest} holds which package may know which.
 */
@NullMarked
package nl.plafondwacht.nightly;

import org.jspecify.annotations.NullMarked;
