/** Random numbers without a sequence, and days as numbers. Needs the JDK only. */
@NullMarked
package nl.plafondwacht.sample.insurer.chance;

import org.jspecify.annotations.NullMarked;
