/** Tests of the whole night: against the SQL oracle, against the plain-Java night, on bad input. */
@NullMarked
package nl.plafondwacht.nightly.night;

import org.jspecify.annotations.NullMarked;
