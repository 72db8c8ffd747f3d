package nl.plafondwacht.rules.signal;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person adds to a signal.
 *
 * @param episodeOpenedOn first day of the episode in which the person's evidence begins
 * @param firstDay first day of the evidence
 * @param lastDay last day of the evidence
 * @param amountCents what is at stake; 0 where a rule looks at no amount
 * @param lineRefs provider and reference of each line, in order
 */
public record SignalCase(
    String person,
    LocalDate episodeOpenedOn,
    LocalDate firstDay,
    LocalDate lastDay,
    long amountCents,
    List<String> lineRefs) {}
