/**
 * The benchmark: the night beside DuckDB on the same generated files, with a gate that shows no
 * figure unless both found the same. Start with {@link Benchmark}. Knows the night as a process
 * only.
 */
@NullMarked
package nl.plafondwacht.proof.benchmark;

import org.jspecify.annotations.NullMarked;
