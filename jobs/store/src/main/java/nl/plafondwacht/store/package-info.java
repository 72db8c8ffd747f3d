/** Files and tables: the sole user of Parquet and Hadoop. */
@NullMarked
package nl.plafondwacht.store;

import org.jspecify.annotations.NullMarked;
