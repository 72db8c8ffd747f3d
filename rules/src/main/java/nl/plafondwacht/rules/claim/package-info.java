/**
 * Stage 1, values: declarations, decisions, periods and day sets. Start with {@link Declaration}.
 */
@NullMarked
package nl.plafondwacht.rules.claim;

import org.jspecify.annotations.NullMarked;
