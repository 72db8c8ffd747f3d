/** Ceilings, raises and refusals, chosen after a first pass. Needs care, truth and world. */
@NullMarked
package nl.plafondwacht.sample.insurer.payment;

import org.jspecify.annotations.NullMarked;
