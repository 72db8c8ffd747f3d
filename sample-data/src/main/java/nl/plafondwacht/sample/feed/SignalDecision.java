package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a purchaser did with a signal (feed decisions). */
public record SignalDecision(
    String signal,
    String disposition,
    LocalDate decidedOn,
    String role,
    String note,
    @Nullable LocalDate snoozeUntil)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(signal, disposition, decidedOn, role, note, snoozeUntil);
  }
}
