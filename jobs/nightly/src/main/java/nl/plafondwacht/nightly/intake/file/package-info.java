/**
 * Delivered bytes: digest, ranges, compression, and where records and physical lines begin. Start
 * with {@link FileSurvey} and {@link Framer}. Depends on the rules' findings only.
 */
@NullMarked
package nl.plafondwacht.nightly.intake.file;

import org.jspecify.annotations.NullMarked;
