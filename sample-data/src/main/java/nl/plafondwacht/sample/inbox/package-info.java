/** Rows become files and deliveries, byte for byte the same everywhere. Needs feed. */
@NullMarked
package nl.plafondwacht.sample.inbox;

import org.jspecify.annotations.NullMarked;
