/** Stage 7, rules R and P1: signals of possible restriction. Start with {@link Signals}. */
@NullMarked
package nl.plafondwacht.rules.signal;

import org.jspecify.annotations.NullMarked;
