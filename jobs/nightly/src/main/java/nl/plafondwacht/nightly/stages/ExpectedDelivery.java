package nl.plafondwacht.nightly.stages;

import java.util.regex.Pattern;

/**
 * A delivery that has to be there.
 *
 * @param pattern its name; * stands for any text
 */
public record ExpectedDelivery(String pattern) {
  public boolean matches(String delivery) {
    return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"))
        .matcher(delivery)
        .matches();
  }
}
