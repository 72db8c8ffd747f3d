/** Tests of the comparison of a night with a truth. */
@NullMarked
package nl.plafondwacht.nightly.score;

import org.jspecify.annotations.NullMarked;
