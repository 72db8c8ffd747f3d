package nl.plafondwacht.sample.insurer.delivery;

import java.util.HexFormat;

/** The key under which the invented persons get their pseudonyms; obviously not a secret. */
final class FictionalKey {
  /** The key file: 64 hex digits and a line end. */
  public static final String FILE = "f1c710".repeat(10) + "2026\n";

  private FictionalKey() {}

  /** 32 bytes. */
  public static byte[] bytes() {
    return HexFormat.of().parseHex(FILE.strip());
  }
}
