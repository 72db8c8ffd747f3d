/**
 * What the operator asked: YAML, command line and key, checked as a whole before a byte is read.
 * Start at {@link nl.plafondwacht.nightly.settings.Settings}; depends on Jackson, the schema
 * validator, picocli's annotations and the file port's locations and rights, on no other package of
 * this module.
 */
@NullMarked
package nl.plafondwacht.nightly.settings;

import org.jspecify.annotations.NullMarked;
