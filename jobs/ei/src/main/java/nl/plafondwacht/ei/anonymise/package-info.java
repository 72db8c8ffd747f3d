/**
 * Files without persons that are as wrong and as right as they were. Start at {@link
 * nl.plafondwacht.ei.anonymise.Anonymiser}. Depends on the packages layout and record.
 */
@NullMarked
package nl.plafondwacht.ei.anonymise;

import org.jspecify.annotations.NullMarked;
