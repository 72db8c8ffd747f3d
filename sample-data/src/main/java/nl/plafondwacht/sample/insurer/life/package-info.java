/** Who lives, falls ill, dies where. Needs chance and world. */
@NullMarked
package nl.plafondwacht.sample.insurer.life;

import org.jspecify.annotations.NullMarked;
