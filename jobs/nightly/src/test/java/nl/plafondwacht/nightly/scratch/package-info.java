/** Tests of scratch runs: what is written comes back, whole and in slices, or is noticed. */
@NullMarked
package nl.plafondwacht.nightly.scratch;

import org.jspecify.annotations.NullMarked;
