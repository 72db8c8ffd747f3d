package nl.plafondwacht.ei.record;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The code page of text in a file: a setting, since no source says it. */
public final class CodePage {
  /** The code page when none is named. */
  public static final Charset USUAL = StandardCharsets.ISO_8859_1;

  private static final String PROBE = "0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private CodePage() {}

  /** Whether a character is a byte and digits and capitals are those of ASCII. */
  public static boolean isUsable(Charset codePage) {
    return codePage.canEncode()
        && codePage.newEncoder().maxBytesPerChar() <= 1
        && PROBE.equals(new String(PROBE.getBytes(codePage), StandardCharsets.US_ASCII));
  }
}
