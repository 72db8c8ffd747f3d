/**
 * The record layouts of the EI standards: data, read from CSV and checked by arithmetic before
 * anything is read with them. Start at {@link nl.plafondwacht.ei.layout.Layouts}. Depends on
 * Commons CSV only.
 */
@NullMarked
package nl.plafondwacht.ei.layout;

import org.jspecify.annotations.NullMarked;
