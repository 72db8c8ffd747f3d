package nl.plafondwacht.nightly.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.io.input.BOMInputStream;

/** The pseudonym key, from the environment or a file; its text appears in no message. */
public final class KeySource {
  /** Name of the environment variable with 64 hex digits. */
  public static final String VARIABLE = "PLAFONDWACHT_KEY";

  private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");
  private static final String EXPECTED = "64 hex digits";

  private KeySource() {}

  /**
   * Reads the key; both sources may name it when it is the same one.
   *
   * @return 32 bytes, or empty when no source is named: enough for pseudonyms
   * @throws ConfigurationException when a source is named and holds no key, or they differ
   */
  public static Optional<byte[]> read(Map<String, String> environment, Optional<Path> file) {
    Optional<byte[]> fromEnvironment =
        Optional.ofNullable(environment.get(VARIABLE))
            .map(text -> parse("environment", VARIABLE, text));
    Optional<byte[]> fromFile = file.map(path -> parse(path.toString(), "key file", textOf(path)));
    if (fromEnvironment.isPresent() && fromFile.isPresent()) {
      requireSame(fromEnvironment.get(), fromFile.get());
    }
    return fromEnvironment.or(() -> fromFile);
  }

  private static byte[] parse(String source, String name, String text) {
    String digits = text.strip();
    if (!KEY.matcher(digits).matches()) {
      throw mistake(source, name, "something else (%d characters)".formatted(digits.length()));
    }
    return HexFormat.of().parseHex(digits);
  }

  private static String textOf(Path file) {
    try (InputStream text =
        BOMInputStream.builder().setInputStream(Files.newInputStream(file)).get()) {
      // Latin-1 accepts any byte, so that a binary file ends as "not 64 hex digits".
      return new String(text.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw mistake(file.toString(), "key file", "not readable");
    }
  }

  private static void requireSame(byte[] one, byte[] other) {
    if (!Arrays.equals(one, other)) {
      throw new ConfigurationException(
          new Mistake("environment", VARIABLE, "another key than the key file", "the same key"));
    }
  }

  private static ConfigurationException mistake(String source, String name, String value) {
    return new ConfigurationException(new Mistake(source, name, value, EXPECTED));
  }
}
