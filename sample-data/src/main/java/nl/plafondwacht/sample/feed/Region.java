package nl.plafondwacht.sample.feed;

import java.util.List;

/** The region of a postcode (feed regions). */
public record Region(String postcode4, String region, String name) implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(postcode4, region, name);
  }
}
