/**
 * The quick reading path: lines of plain characters, taken apart as bytes. It has no meaning of its
 * own: each field goes through the parser of its column, and a line that is not accepted is read by
 * Commons CSV, whose verdict counts. Start with {@link PlainLine}. Depends on the feeds only.
 */
@NullMarked
package nl.plafondwacht.nightly.intake.plain;

import org.jspecify.annotations.NullMarked;
