/**
 * Stage 8, rule S8: which figures can be shown together. Start with {@link Figures}, which a table
 * declares, and {@link Hiding}.
 */
@NullMarked
package nl.plafondwacht.rules.disclosure;

import org.jspecify.annotations.NullMarked;
