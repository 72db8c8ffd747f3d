/** Stage 5, rules C: contracts, ceilings and the carve-out test. Start with {@link CeilingTest}. */
@NullMarked
package nl.plafondwacht.rules.ceiling;

import org.jspecify.annotations.NullMarked;
