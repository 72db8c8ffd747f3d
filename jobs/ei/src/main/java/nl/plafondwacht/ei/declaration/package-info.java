/**
 * What a service record means: one line of the declarations feed. Start at {@link
 * nl.plafondwacht.ei.declaration.DeclarationReader}. Depends on the packages layout, record and
 * message.
 */
@NullMarked
package nl.plafondwacht.ei.declaration;

import org.jspecify.annotations.NullMarked;
