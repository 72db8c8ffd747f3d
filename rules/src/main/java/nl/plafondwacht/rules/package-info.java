/**
 * The domain of the night in plain Java: start with {@link Night}. Depends on the JDK and JSpecify
 * only; knows no file, clock, logger or framework.
 */
@NullMarked
package nl.plafondwacht.rules;

import org.jspecify.annotations.NullMarked;
