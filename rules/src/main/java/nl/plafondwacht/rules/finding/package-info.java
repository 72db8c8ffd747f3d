/**
 * What was odd, where, and what would have been right. Start with {@link Finding}. Depends on
 * nothing.
 */
@NullMarked
package nl.plafondwacht.rules.finding;

import org.jspecify.annotations.NullMarked;
