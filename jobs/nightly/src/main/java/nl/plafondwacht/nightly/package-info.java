/** The nightly job: command line, intake, stages and publication. */
@NullMarked
package nl.plafondwacht.nightly;

import org.jspecify.annotations.NullMarked;
