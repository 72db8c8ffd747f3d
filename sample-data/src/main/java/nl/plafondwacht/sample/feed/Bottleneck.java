package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;

/** A bottleneck somebody reported (feed bottleneck-reports). */
public record Bottleneck(
    String id, String theme, String region, LocalDate reportedOn, String status) implements Row {

  @Override
  public List<String> csv() {
    return Row.fields(id, theme, region, reportedOn, status);
  }
}
