/** Rows become bytes, files and deliveries. Needs every other package of the insurer. */
@NullMarked
package nl.plafondwacht.sample.insurer.delivery;

import org.jspecify.annotations.NullMarked;
