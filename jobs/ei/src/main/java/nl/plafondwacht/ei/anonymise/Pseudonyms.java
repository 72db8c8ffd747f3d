package nl.plafondwacht.ei.anonymise;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.plafondwacht.ei.record.Bsn;

/**
 * What stands for a value in a file without persons, by HMAC-SHA-256 under a key: the same for the
 * same value in every file, of whatever format. One thread at a time.
 */
public final class Pseudonyms {
  /** Positions of a line reference in every layout, and so characters of its token. */
  public static final int REFERENCE_LENGTH = 20;

  private static final int LEAST_KEY = 16;
  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] LETTERS =
      "ABCDEFGHJKLMNPQRSTUVWXYZ23456789".getBytes(StandardCharsets.US_ASCII);
  private static final int LETTER_BITS = 31;
  private static final int ROUNDS = 6;
  private static final long TEN_THOUSAND = 10_000;
  private static final long LAST_YEAR = 9999;
  private static final int PSEUDONYM_BYTES = 16;

  private final Mac mac;

  /**
   * Pseudonyms under a key.
   *
   * @param key secret, at least 16 bytes; whoever has it can find the persons again
   */
  public Pseudonyms(byte[] key) {
    requireLong(key);
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("A JDK without HMAC-SHA-256", impossible);
    }
  }

  static void requireLong(byte[] key) {
    if (key.length < LEAST_KEY) {
      throw new IllegalArgumentException("A key of " + key.length + " bytes, expected at least 16");
    }
  }

  /**
   * Another BSN that passes or fails the 11-test as this one. No two become the same: it is a
   * permutation, walked until it comes back among the numbers of its kind.
   *
   * @param bsn from 1 to 999999998
   */
  public long bsn(long bsn) {
    boolean passes = Bsn.passes(bsn);
    long other = bsn;
    boolean isOfItsKind = false;
    while (!isOfItsKind) {
      other =
          passes
              ? withCheckDigit(permuted(other / 10, TEN_THOUSAND, TEN_THOUSAND))
              : permuted(other, TEN_THOUSAND, TEN_THOUSAND * 10);
      isOfItsKind = other > 0 && other != Bsn.NOT_KNOWN && Bsn.passes(other) == passes;
    }
    return other;
  }

  /** Another pseudonym: 32 hexadecimal digits in lower case. */
  public String pseudonym(String pseudonym) {
    byte[] hash = hash("pseudonym", pseudonym.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(hash, 0, PSEUDONYM_BYTES);
  }

  /** The last digit that passes; of ten it becomes a zero that fails, and the walk goes on. */
  private static long withCheckDigit(long digits) {
    int check = Bsn.checkDigit(digits);
    return digits * 10 + (check == 10 ? 0 : check);
  }

  /** A permutation of the numbers below the product of two: each part is moved by the other. */
  private long permuted(long value, long high, long low) {
    long left = value / low;
    long right = value % low;
    for (int round = 0; round < ROUNDS; round++) {
      left = (left + moved("left", round, right)) % high;
      right = (right + moved("right", round, left)) % low;
    }
    return left * low + right;
  }

  private long moved(String part, int round, long by) {
    byte[] hash = hash(part, ByteBuffer.allocate(12).putInt(round).putLong(by).array());
    return ByteBuffer.wrap(hash).getLong() >>> 1;
  }

  /** The same for the same value wherever it stands; as long as its field. */
  public byte[] token(byte[] value, int length, boolean isNumber) {
    byte[] token = new byte[length];
    byte[] hash = hash("token", value);
    for (int i = 0; i < length; i++) {
      if (i > 0 && i % hash.length == 0) {
        hash = hash("more", hash);
      }
      int one = hash[i % hash.length] & 0xFF;
      token[i] = isNumber ? (byte) ('1' + one % 9) : LETTERS[one & LETTER_BITS];
    }
    return Arrays.equals(token, value) ? token(hash, length, isNumber) : token;
  }

  /**
   * At most a year earlier or later, any month, day 1 to 28, never the same.
   *
   * @param person BSN or pseudonym as text: the same day becomes another for another person
   * @param yyyymmdd the day as a number of eight digits; so is the answer, in the years 1 to 9999
   */
  public long birth(byte[] person, long yyyymmdd) {
    byte[] hash =
        hash("birth", ByteBuffer.allocate(person.length + 8).put(person).putLong(yyyymmdd).array());
    long year = yyyymmdd / TEN_THOUSAND + Math.floorMod(hash[0], 3) - 1;
    long month = 1L + Math.floorMod(hash[1], 12);
    long day = 1L + Math.floorMod(hash[2], 28);
    long other = Math.min(LAST_YEAR, Math.max(1, year)) * TEN_THOUSAND + month * 100 + day;
    return other == yyyymmdd ? other - day + day % 28 + 1 : other;
  }

  /** Four digits and two letters, the person's own, never the same as it was. */
  public byte[] postcode(byte[] person, byte[] value) {
    byte[] hash = hash("postcode", concatenated(person, value));
    byte[] digits = digits(1000 + Math.floorMod(ByteBuffer.wrap(hash).getInt(), 9000), 4);
    byte[] letters = {LETTERS[Math.floorMod(hash[4], 24)], LETTERS[Math.floorMod(hash[5], 24)]};
    byte[] other = concatenated(digits, letters);
    return Arrays.equals(other, value) ? postcode(hash, value) : other;
  }

  /** With leading zeros; the last digits when there is no room for all. */
  public static byte[] digits(long value, int length) {
    byte[] digits = new byte[length];
    long rest = value;
    for (int i = length - 1; i >= 0; i--) {
      digits[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return digits;
  }

  private static byte[] concatenated(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private byte[] hash(String purpose, byte[] value) {
    mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
    mac.update((byte) 0);
    return mac.doFinal(value);
  }
}
