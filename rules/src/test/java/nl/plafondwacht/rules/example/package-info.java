/**
 * The examples of the normenkader as tests: read, run through the plain night, compared, printed.
 * Start with {@link ExamplesTest}.
 */
@NullMarked
package nl.plafondwacht.rules.example;

import org.jspecify.annotations.NullMarked;
