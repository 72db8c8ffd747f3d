package nl.plafondwacht.nightly.command;

import java.security.SecureRandom;

/**
 * A key for reading files of which nothing is kept. The intake's reading makes pseudonyms of
 * citizen numbers and stops without a key; where nobody sees the pseudonyms any key will do, and
 * one that nobody knows is the safest.
 */
final class ThrowAwayKey {
  private static final int BYTES = 32;

  private ThrowAwayKey() {}

  static byte[] make() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }
}
