package nl.plafondwacht.rules.signal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Ids from content: the first 16 hex digits of a SHA-256 over its parts. */
public final class Fingerprint {
  private static final int LENGTH = 16;

  private Fingerprint() {}

  /** The id of the parts in the order given. */
  public static String of(List<String> parts) {
    String ended = parts.stream().map(part -> part + '\0').collect(Collectors.joining());
    byte[] digest = sha256().digest(ended.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
