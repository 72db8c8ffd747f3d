/**
 * A synthetic insurer of any size whose right answers are known. Start at {@link
 * nl.plafondwacht.sample.insurer.Insurer}. Depends on the JDK, Commons Codec and the EI module,
 * never on the rules.
 */
@NullMarked
package nl.plafondwacht.sample.insurer;

import org.jspecify.annotations.NullMarked;
