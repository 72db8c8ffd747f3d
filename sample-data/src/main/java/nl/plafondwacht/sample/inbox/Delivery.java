package nl.plafondwacht.sample.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A folder of the inbox: its files and the delivery.json that lists them. */
public record Delivery(String name, String created, List<InboxFile> files) {

  /** delivery.json, one file a line, keys in the order of the data contract. */
  public byte[] json() {
    String listed = files.stream().map(Delivery::entry).collect(Collectors.joining(",\n    "));
    String text =
        String.format(
            Locale.ROOT,
            """
            {
              "format": 1,
              "delivery": "%s",
              "created": "%s",
              "files": [
                %s
              ]
            }
            """,
            name,
            created,
            listed);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String entry(InboxFile file) {
    StringBuilder entry = new StringBuilder("{\"name\": \"").append(file.name());
    entry.append("\", \"feed\": \"").append(file.feed().label());
    entry.append("\", \"format\": \"csv\", \"sha256\": \"").append(sha256(file.bytes()));
    entry.append('"');
    if (file.stated()) {
      entry.append(", \"records\": ").append(file.rows().size());
      file.claimedCents().ifPresent(cents -> entry.append(", \"claimed_cents\": ").append(cents));
    }
    return entry.append('}').toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
