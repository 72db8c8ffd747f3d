/**
 * Writes messages that the reader takes: counts, totals and detail numbers fit. For samples and
 * tests. Start at {@link nl.plafondwacht.ei.write.MessageWriter}. Depends on the packages layout,
 * record and declaration.
 */
@NullMarked
package nl.plafondwacht.ei.write;

import org.jspecify.annotations.NullMarked;
