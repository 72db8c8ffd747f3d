/**
 * A second opinion on the night's figures: the rules once more, in set-based SQL on DuckDB,
 * straight from the text of the deliveries. May depend on the JDK, DuckDB and Jackson; never on the
 * night's own code.
 */
@NullMarked
package nl.plafondwacht.nightly.oracle;

import org.jspecify.annotations.NullMarked;
