package nl.plafondwacht.nightly.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The pseudonyms of a part of all BSNs, each computed once: an open hash table of plain numbers,
 * because objects would take five times the memory.
 */
final class PseudonymStripe {
  private static final int FIRST_CAPACITY = 256;
  private static final int SPREAD = 0x9E3779B9;
  private static final int HALF = 16;

  private final Mac mac;
  private int[] bsns = new int[FIRST_CAPACITY];
  private long[] halves = new long[2 * FIRST_CAPACITY];
  private int count;

  PseudonymStripe(byte[] key) {
    mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
  }

  /**
   * @param number the BSN as a number; never 0, which marks a free slot
   */
  synchronized String of(int number, String bsn) {
    int slot = slotOf(number, bsns);
    if (bsns[slot] == 0) {
      slot = add(number, bsn);
    }
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(halves[2 * slot]).concat(hex.toHexDigits(halves[2 * slot + 1]));
  }

  /** The first 128 bits of the HMAC of a message. */
  synchronized byte[] half(byte[] message) {
    return Arrays.copyOf(mac.doFinal(message), HALF);
  }

  private int add(int number, String bsn) {
    if (2 * (count + 1) > bsns.length) {
      grow();
    }
    int slot = slotOf(number, bsns);
    ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(bsn.getBytes(StandardCharsets.US_ASCII)));
    bsns[slot] = number;
    halves[2 * slot] = digest.getLong();
    halves[2 * slot + 1] = digest.getLong();
    count++;
    return slot;
  }

  private void grow() {
    int[] wider = new int[2 * bsns.length];
    long[] widerHalves = new long[2 * halves.length];
    for (int old = 0; old < bsns.length; old++) {
      if (bsns[old] != 0) {
        int slot = slotOf(bsns[old], wider);
        wider[slot] = bsns[old];
        widerHalves[2 * slot] = halves[2 * old];
        widerHalves[2 * slot + 1] = halves[2 * old + 1];
      }
    }
    bsns = wider;
    halves = widerHalves;
  }

  /** Where the number is, or the free slot where it belongs. */
  private static int slotOf(int number, int[] table) {
    int mask = table.length - 1;
    // The low bits are the stripe's own, alike for all: the high bits of the product spread them.
    int slot = (number * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
    while (table[slot] != 0 && table[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
