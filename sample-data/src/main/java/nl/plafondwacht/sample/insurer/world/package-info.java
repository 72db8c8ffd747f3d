/** Insurers, providers, contracts and regions of the synthetic population. Needs chance. */
@NullMarked
package nl.plafondwacht.sample.insurer.world;

import org.jspecify.annotations.NullMarked;
