/**
 * What the operator asked: YAML, command line and key, checked as a whole before a byte is read.
 * Start at {@link nl.plafondwacht.nightly.settings.Settings}; depends on Jackson, the schema
 * validator and picocli's annotations, on {@link nl.plafondwacht.store.files.Locations} and on no
 * other package of this module.
 */
@NullMarked
package nl.plafondwacht.nightly.settings;

import org.jspecify.annotations.NullMarked;
