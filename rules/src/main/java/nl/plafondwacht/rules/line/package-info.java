/** Stage 3, rules M: from the rows of one person to net lines. Start with {@link PersonLines}. */
@NullMarked
package nl.plafondwacht.rules.line;

import org.jspecify.annotations.NullMarked;
