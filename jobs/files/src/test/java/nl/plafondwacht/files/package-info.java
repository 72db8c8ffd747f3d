/** One contract for every storage, and what is particular to each. */
@NullMarked
package nl.plafondwacht.files;

import org.jspecify.annotations.NullMarked;
