/** Tests of the comparison of a night with a truth. */
@NullMarked
package nl.plafondwacht.proof.score;

import org.jspecify.annotations.NullMarked;
