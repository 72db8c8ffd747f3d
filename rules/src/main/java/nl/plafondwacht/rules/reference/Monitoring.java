package nl.plafondwacht.rules.reference;

import java.util.List;
import java.util.Map;

/**
 * What the figures about the whole population need beside contracts and markers.
 *
 * @param regions by the four digits of a postcode
 */
public record Monitoring(Titles titles, Map<String, String> regions) {
  /** No titles and no regions. */
  public static final Monitoring NONE = new Monitoring(new Titles(List.of()), Map.of());

  public Monitoring {
    regions = Map.copyOf(regions);
  }
}
