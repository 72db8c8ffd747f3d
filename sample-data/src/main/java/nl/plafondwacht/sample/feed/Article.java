package nl.plafondwacht.sample.feed;

import java.util.List;

/** A pharmacy article (feed articles). */
public record Article(String number, String atc, String route) implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(number, atc, route);
  }
}
