package nl.plafondwacht.nightly.settings;

/** One setting as it counts, and who set it; holds no secret, a key file is only named. */
public record Effective(String key, String value, String source) {

  @Override
  public String toString() {
    return "%s = %s (%s)".formatted(key, value, source);
  }
}
