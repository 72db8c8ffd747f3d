/**
 * A message as a whole: the order of its records, what must be repeated, what must add up, and what
 * is wrong with single records. Start at {@link nl.plafondwacht.ei.message.MessageReader}. Depends
 * on the packages layout and record.
 */
@NullMarked
package nl.plafondwacht.ei.message;

import org.jspecify.annotations.NullMarked;
