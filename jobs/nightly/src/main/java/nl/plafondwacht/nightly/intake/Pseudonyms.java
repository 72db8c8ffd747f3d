package nl.plafondwacht.nightly.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import nl.plafondwacht.ei.record.BsnInText;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Stored pseudonyms: the first 128 bits of HMAC-SHA-256 of the BSN's nine digits, as 32 hexadecimal
 * digits. A text that holds a BSN gets a token made likewise of the whole text. Safe for use by
 * several threads; remembers about 40 bytes per distinct BSN.
 */
public final class Pseudonyms {
  private static final int KEY_BYTES = 32;
  private static final int KEY_ID_BYTES = 4;
  private static final String KEY_ID_LABEL = "plafondwacht key id ";
  private static final int STRIPES = 64;

  /** No BSN begins so: the token of a text is never the pseudonym of a person. */
  private static final String TEXT_LABEL = "plafondwacht text ";

  private static final String TOKEN = "token-";

  private final PseudonymStripe @Nullable [] stripes;
  private final @Nullable String keyId;

  private Pseudonyms(PseudonymStripe @Nullable [] stripes, @Nullable String keyId) {
    this.stripes = stripes;
    this.keyId = keyId;
  }

  /** Pseudonyms under the key, when there is one. */
  public static Pseudonyms of(Optional<byte[]> key) {
    return key.map(Pseudonyms::withKey).orElseGet(Pseudonyms::withoutKey);
  }

  /** For files in which every person is a pseudonym already. */
  public static Pseudonyms withoutKey() {
    return new Pseudonyms(null, null);
  }

  /**
   * Pseudonyms under a key.
   *
   * @param key 32 bytes; the caller may wipe it afterwards
   */
  public static Pseudonyms withKey(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "The key has " + key.length + " bytes, expected " + KEY_BYTES);
    }
    PseudonymStripe[] stripes = new PseudonymStripe[STRIPES];
    Arrays.setAll(stripes, i -> new PseudonymStripe(key));
    return new Pseudonyms(stripes, keyId(key));
  }

  /** Names the key without telling it: 8 hexadecimal digits; empty without a key. */
  public Optional<String> keyId() {
    return Optional.ofNullable(keyId);
  }

  /**
   * The pseudonym of a BSN; empty without a key.
   *
   * @param bsn nine digits
   */
  Optional<String> find(String bsn) {
    if (stripes == null) {
      return Optional.empty();
    }
    int number = Integer.parseInt(bsn);
    return Optional.of(stripes[number % STRIPES].of(number, bsn));
  }

  /**
   * The text, save that a token stands for the digits that pass as a BSN: the same for the same
   * text, and another for every other text, so that what was linked stays so. Empty when a token is
   * needed and there is no key.
   *
   * @param bsn where these digits are; null when there are none
   */
  Optional<String> withoutBsn(String text, BsnInText.@Nullable TextPart bsn) {
    if (bsn == null) {
      return Optional.of(text);
    }
    return stripes == null
        ? Optional.empty()
        : Optional.of(text.substring(0, bsn.from()) + token(text) + text.substring(bsn.to()));
  }

  /**
   * The name by which a delivery or file goes in everything that is written.
   *
   * @throws KeyMissing when it holds a BSN and there is no key
   */
  public String nameOf(String delivered) {
    return withoutBsn(delivered, BsnInText.AS_WRITTEN.find(delivered))
        .orElseThrow(() -> new KeyMissing(delivered));
  }

  /** Of letters only: no check takes it for a number, and none for a pseudonym. */
  private String token(String text) {
    PseudonymStripe stripe =
        Objects.requireNonNull(stripes)[Math.floorMod(text.hashCode(), STRIPES)];
    StringBuilder token = new StringBuilder(TOKEN);
    for (byte one : stripe.half((TEXT_LABEL + text).getBytes(StandardCharsets.UTF_8))) {
      token.append((char) ('a' + ((one >> 4) & 0xF))).append((char) ('a' + (one & 0xF)));
    }
    return token.toString();
  }

  private static String keyId(byte[] key) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update(KEY_ID_LABEL.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(digest.digest(key), 0, KEY_ID_BYTES);
  }
}
