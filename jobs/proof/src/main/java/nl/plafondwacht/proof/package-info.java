/**
 * Shows whether the product is right and how fast it is: writes synthetic insurers, scores nights
 * of them, and measures the night beside DuckDB. No part of the distribution; nothing in the
 * product knows it.
 */
@NullMarked
package nl.plafondwacht.proof;

import org.jspecify.annotations.NullMarked;
