/**
 * What a person range hands to the contracts stage, as tables. Everything in them adds up, so
 * ranges can be cut in any way.
 */
@NullMarked
package nl.plafondwacht.nightly.facts;

import org.jspecify.annotations.NullMarked;
