/** One record per row of a feed of the data contract, and its columns. Depends on the JDK only. */
@NullMarked
package nl.plafondwacht.sample.feed;

import org.jspecify.annotations.NullMarked;
