package nl.plafondwacht.nightly.settings;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A delivery that has to come again and again.
 *
 * @param name its name; * stands for any text
 * @param by the time in Amsterdam until which it is not late on the day it is due; empty for the
 *     end of that day
 */
public record Expected(String name, Rhythm every, Optional<LocalTime> by) {

  /** An expected delivery that comes every day, at any time. */
  public static Expected daily(String name) {
    return new Expected(name, Rhythm.DAILY, Optional.empty());
  }

  /** Whether a delivery of this name is one. */
  public boolean matches(String delivery) {
    return Pattern.matches(Pattern.quote(name).replace("*", "\\E.*\\Q"), delivery);
  }
}
