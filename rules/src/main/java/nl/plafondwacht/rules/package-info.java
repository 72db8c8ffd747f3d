/** The domain of the night in plain Java. */
@NullMarked
package nl.plafondwacht.rules;

import org.jspecify.annotations.NullMarked;
