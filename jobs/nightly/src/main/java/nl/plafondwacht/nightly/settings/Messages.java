package nl.plafondwacht.nightly.settings;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How EI messages are read.
 *
 * @param layouts folder with layouts of more standards, as CSV files; empty for the product's only
 * @param codePage of text in them; a character is a byte
 */
public record Messages(Optional<Path> layouts, Charset codePage) {}
