package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A funding experiment in a region (feed experiments). */
public record Experiment(
    String id, String region, LocalDate start, @Nullable LocalDate end, String kind)
    implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(id, region, start, end, kind);
  }
}
