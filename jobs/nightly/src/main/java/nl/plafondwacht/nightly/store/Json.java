package nl.plafondwacht.nightly.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.NewFile;

/**
 * Reads and writes the product's own JSON files, names in snake case; strict about what it reads.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private Json() {}

  /** Reads a file; one that does not fit fails with its name and what was wrong. */
  public static <T> T read(FileAccess files, String file, Class<T> type) throws IOException {
    try (InputStream in = files.open(file, 0)) {
      return MAPPER.readValue(in, type);
    } catch (JsonProcessingException e) {
      throw new IOException("Cannot read %s: %s".formatted(file, e.getOriginalMessage()), e);
    }
  }

  /** The text of a file, with a line end. */
  public static String text(Object value) throws IOException {
    return MAPPER.writeValueAsString(value) + "\n";
  }

  /** Writes a file, over an existing one; it appears whole. */
  public static void write(FileAccess files, String file, Object value) throws IOException {
    try (NewFile out = files.create(file)) {
      out.write(text(value).getBytes(StandardCharsets.UTF_8));
      out.commit();
    }
  }
}
