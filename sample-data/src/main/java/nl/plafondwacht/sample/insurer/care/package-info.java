/** What a person received and what was declared of it. Needs life, world and chance. */
@NullMarked
package nl.plafondwacht.sample.insurer.care;

import org.jspecify.annotations.NullMarked;
