package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a purchaser decided about a signal (decisions feed).
 *
 * @param snoozeUntil last day on which the signal rests, null when it does not
 */
public record SignalDecision(
    String signalId, String disposition, LocalDate decidedOn, @Nullable LocalDate snoozeUntil) {}
