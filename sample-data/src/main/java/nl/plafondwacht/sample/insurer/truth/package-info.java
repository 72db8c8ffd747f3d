/** The rules read once more, for what the generator delivered. Needs care, life and world. */
@NullMarked
package nl.plafondwacht.sample.insurer.truth;

import org.jspecify.annotations.NullMarked;
