/**
 * The sample night: fictional deliveries with planted truths. Start at {@link
 * nl.plafondwacht.sample.SmallNight}. Depends on the JDK and JSpecify only.
 */
@NullMarked
package nl.plafondwacht.sample;

import org.jspecify.annotations.NullMarked;
