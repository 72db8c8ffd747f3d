/**
 * Declaration lines become EI messages: sorted by declarant and day on disk, then written file by
 * file. Needs care, chance, world and the EI module.
 */
@NullMarked
package nl.plafondwacht.sample.insurer.message;

import org.jspecify.annotations.NullMarked;
