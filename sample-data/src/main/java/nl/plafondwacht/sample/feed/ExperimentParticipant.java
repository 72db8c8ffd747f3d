package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part in an experiment (feed experiment-participants). */
public record ExperimentParticipant(String id, String agb, LocalDate start, @Nullable LocalDate end)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(id, agb, start, end);
  }
}
