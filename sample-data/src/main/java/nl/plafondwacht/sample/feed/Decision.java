package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the insurer granted, why not more, and when; a day that is not known is left empty. */
public record Decision(Euros granted, String returnCodes, @Nullable LocalDate on) {

  public static Decision full(Line line, LocalDate on) {
    return new Decision(line.claimed(), "", on);
  }

  public static Decision refused(String returnCodes, LocalDate on) {
    return new Decision(Euros.of(0), returnCodes, on);
  }
}
