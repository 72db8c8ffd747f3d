/**
 * Stage 2, what is known on the run date: persons, contracts, code tables. Start with {@link
 * Reference}.
 */
@NullMarked
package nl.plafondwacht.rules.reference;

import org.jspecify.annotations.NullMarked;
