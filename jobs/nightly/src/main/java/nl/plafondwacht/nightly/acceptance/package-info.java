/**
 * The first five steps of a night: survey, read, verify, segments and register take deliveries into
 * the store. Start with {@link Intake}.
 */
@NullMarked
package nl.plafondwacht.nightly.acceptance;

import org.jspecify.annotations.NullMarked;
