package nl.plafondwacht.rules.claim;

/** Key of a declaration within one person (rule M4). */
public record LineKey(String providerAgb, String lineId) implements Comparable<LineKey> {
  @Override
  public int compareTo(LineKey other) {
    int byProvider = providerAgb.compareTo(other.providerAgb);
    return byProvider != 0 ? byProvider : lineId.compareTo(other.lineId);
  }

  @Override
  public String toString() {
    return providerAgb + "/" + lineId;
  }
}
