/**
 * Parquet tables as streams of records; start at {@link nl.plafondwacht.files.table.Table}. Depends
 * on the files package, Parquet and a JSON writer.
 */
@NullMarked
package nl.plafondwacht.files.table;

import org.jspecify.annotations.NullMarked;
