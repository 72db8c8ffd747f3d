/**
 * What a file is, told without persons. Start at {@link nl.plafondwacht.ei.describe.FileDescriber}.
 * Depends on the packages layout, record and message.
 */
@NullMarked
package nl.plafondwacht.ei.describe;

import org.jspecify.annotations.NullMarked;
