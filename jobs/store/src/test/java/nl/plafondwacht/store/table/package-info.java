/** Tests of the tables, with DuckDB as the second opinion. */
@NullMarked
package nl.plafondwacht.store.table;

import org.jspecify.annotations.NullMarked;
