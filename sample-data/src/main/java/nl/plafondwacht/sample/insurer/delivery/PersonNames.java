package nl.plafondwacht.sample.insurer.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.message.Bsn;
import nl.plafondwacht.sample.insurer.world.World;

/**
 * What a person is called: in rows a pseudonym from the start; where there are messages an invented
 * BSN, in the truth the pseudonym that the night makes of it. One thread only.
 */
final class PersonNames {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final boolean hasMessages;
  private final Mac mac;

  PersonNames(World world) {
    this.hasMessages = world.hasMessages();
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(FictionalKey.bytes(), ALGORITHM));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  String inFeeds(Life life) {
    return hasMessages ? Bsn.ofInsured(life.number()) : life.chance().pseudonym();
  }

  String inTruth(Life life) {
    String name = inFeeds(life);
    if (!hasMessages) {
      return name;
    }
    byte[] digest = mac.doFinal(name.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
