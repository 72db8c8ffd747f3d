/** Fictional deliveries; no real person, provider or contract occurs in them. */
@NullMarked
package nl.plafondwacht.sample;

import org.jspecify.annotations.NullMarked;
