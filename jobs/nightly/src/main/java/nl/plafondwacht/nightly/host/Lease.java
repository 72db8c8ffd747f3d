package nl.plafondwacht.nightly.host;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;

/**
 * What a file of a lease says.
 *
 * @param run tells one holding from the next of the same process
 * @param since when the holder took it
 * @param until from then on it is anybody's, unless it was renewed
 * @param released whether the holder gave it back
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Lease(Owner owner, String run, String since, String until, boolean released) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Lease read(byte[] json) throws IOException {
    try {
      return MAPPER.readValue(json, Lease.class);
    } catch (JsonProcessingException e) {
      throw new IOException("Cannot read a lease: " + e.getOriginalMessage(), e);
    }
  }

  byte[] json() throws IOException {
    return MAPPER.writeValueAsBytes(this);
  }

  /** Whether anybody may take it. */
  boolean isFree(Instant now) {
    return released || !now.isBefore(Instant.parse(until)) || owner.isDead();
  }

  Lease renewed(Instant end) {
    return new Lease(owner, run, since, end.toString(), false);
  }

  Lease givenBack() {
    return new Lease(owner, run, since, until, true);
  }

  String inWords() {
    return "%s, since %s, until %s unless renewed".formatted(owner.inWords(), since, until);
  }
}
