package nl.plafondwacht.sample.feed;

/** Who insures, who was cared for, who declares, who performed and who referred. */
public record Parties(
    String insurer, String person, String provider, String performer, String referrer) {

  public static Parties of(String insurer, String person, String provider) {
    return new Parties(insurer, person, provider, provider, "");
  }

  public Parties withPerson(String other) {
    return new Parties(insurer, other, provider, performer, referrer);
  }
}
