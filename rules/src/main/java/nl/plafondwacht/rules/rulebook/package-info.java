/** The normenkader: every rule's id, definition, source and status. Depends on nothing. */
@NullMarked
package nl.plafondwacht.rules.rulebook;

import org.jspecify.annotations.NullMarked;
