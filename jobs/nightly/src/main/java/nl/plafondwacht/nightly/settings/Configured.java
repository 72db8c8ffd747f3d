package nl.plafondwacht.nightly.settings;

import java.util.List;
import java.util.Optional;

/**
 * What a command line asks for, complete and checked.
 *
 * @param key 32 bytes; empty is enough while the inbox holds pseudonyms only
 * @param effective every setting with what counted and why
 */
public record Configured(Settings settings, Optional<byte[]> key, List<Effective> effective) {}
