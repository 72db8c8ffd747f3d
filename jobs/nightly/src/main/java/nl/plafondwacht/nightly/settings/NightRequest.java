package nl.plafondwacht.nightly.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One night as asked for.
 *
 * @param date the night's date D: what was known on it counts
 * @param today the day in Amsterdam when it was asked for; no result depends on it, only whether
 *     readers are pointed to the run and whether older ones may go
 * @param key 32 bytes; empty is enough while the inbox holds pseudonyms only
 * @param sample whether this is the fictional sample night that came with the program
 */
public record NightRequest(
    LocalDate date, LocalDate today, Settings settings, Optional<byte[]> key, boolean sample) {}
