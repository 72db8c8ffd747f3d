/**
 * The tables that go out, one record each; the records are the data dictionary. Depends on the
 * rules and on table files.
 */
@NullMarked
package nl.plafondwacht.nightly.tables;

import org.jspecify.annotations.NullMarked;
