package nl.plafondwacht.nightly.host;

import java.time.Duration;

/**
 * How long a stage took.
 *
 * @param total from its first unit to its last
 * @param active summed over its units, so more than total when several ran at once
 */
public record StageTime(String stage, int units, Duration total, Duration active) {}
