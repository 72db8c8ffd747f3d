package nl.plafondwacht.rules.signal;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person's lines add to a signal.
 *
 * @param episodeOpenedOn first day of the episode of the person's first line
 * @param firstDay first decision day of the lines
 * @param lastDay last decision day of the lines
 * @param amountCents terminal share of what was refused
 * @param lineRefs provider and reference of each line, in order
 */
public record SignalCase(
    String person,
    String ruleId,
    LocalDate episodeOpenedOn,
    LocalDate firstDay,
    LocalDate lastDay,
    long amountCents,
    List<String> lineRefs) {}
