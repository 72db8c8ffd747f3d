/** What is planted: one class per point or small group of points. Needs feed, cast and inbox. */
@NullMarked
package nl.plafondwacht.sample.story;

import org.jspecify.annotations.NullMarked;
