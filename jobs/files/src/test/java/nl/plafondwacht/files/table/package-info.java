/** Tests of the tables, with DuckDB as the second opinion. */
@NullMarked
package nl.plafondwacht.files.table;

import org.jspecify.annotations.NullMarked;
