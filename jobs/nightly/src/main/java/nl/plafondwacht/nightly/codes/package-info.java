/**
 * The dated code tables that people edit (config/codes): read whole, all mistakes reported at once.
 * Start with {@link CodeTables}. Depends on Commons CSV and the settings' mistakes.
 */
@NullMarked
package nl.plafondwacht.nightly.codes;

import org.jspecify.annotations.NullMarked;
