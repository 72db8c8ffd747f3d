/**
 * The sample night as people run it, held against committed text. Depends on DuckDB and Jackson.
 */
@NullMarked
package nl.plafondwacht.nightly.golden;

import org.jspecify.annotations.NullMarked;
