/** Who plays in the sample night: persons, insurers, providers, contracts, codes. Needs feed. */
@NullMarked
package nl.plafondwacht.sample.cast;

import org.jspecify.annotations.NullMarked;
