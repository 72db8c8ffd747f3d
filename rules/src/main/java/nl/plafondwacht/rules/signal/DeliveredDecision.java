package nl.plafondwacht.rules.signal;

import java.time.LocalDate;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.reference.SignalDecision;

/**
 * A row of the decisions feed.
 *
 * @param deliveredOn delivery day
 */
public record DeliveredDecision(SignalDecision decision, Place at, LocalDate deliveredOn) {}
