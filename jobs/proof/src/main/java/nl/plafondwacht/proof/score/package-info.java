/**
 * How right a night was about people of whom the truth is known. Reads the truth of a synthetic
 * insurer and the tables of a run, and compares them; depends on tables, run records and the file
 * port.
 */
@NullMarked
package nl.plafondwacht.proof.score;

import org.jspecify.annotations.NullMarked;
