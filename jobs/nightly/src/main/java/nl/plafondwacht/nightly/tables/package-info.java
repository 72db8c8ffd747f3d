/** The tables that go out, one record each; the records are the data dictionary. */
@NullMarked
package nl.plafondwacht.nightly.tables;

import org.jspecify.annotations.NullMarked;
