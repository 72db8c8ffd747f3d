package nl.plafondwacht.sample.insurer.delivery;

import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.message.InventedBsn;
import nl.plafondwacht.sample.insurer.world.World;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * What a person is called: in rows a pseudonym from the start; where there are messages an invented
 * BSN, in the truth the pseudonym that the night makes of it. One thread only.
 */
final class PersonNames {
  private static final int DIGITS = 32;

  private final boolean hasMessages;
  private final HmacUtils hmac = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, FictionalKey.bytes());

  PersonNames(World world) {
    this.hasMessages = world.hasMessages();
  }

  String inFeeds(Life life) {
    return hasMessages ? InventedBsn.ofInsured(life.number()) : life.chance().pseudonym();
  }

  String inTruth(Life life) {
    String name = inFeeds(life);
    return hasMessages ? hmac.hmacHex(name).substring(0, DIGITS) : name;
  }
}
