/**
 * What a person range hands to the contracts stage, as tables. Everything in them adds up, so
 * ranges can be cut in any way. Depends on the rules and on table files.
 */
@NullMarked
package nl.plafondwacht.nightly.facts;

import org.jspecify.annotations.NullMarked;
