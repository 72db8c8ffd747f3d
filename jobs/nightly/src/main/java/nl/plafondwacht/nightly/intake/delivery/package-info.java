/**
 * What a delivery says of itself in its delivery.json. Start with {@link DeliveryReader}. Depends
 * on the feeds and Jackson.
 */
@NullMarked
package nl.plafondwacht.nightly.intake.delivery;

import org.jspecify.annotations.NullMarked;
