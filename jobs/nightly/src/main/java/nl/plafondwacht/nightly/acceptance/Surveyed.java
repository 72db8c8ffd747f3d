package nl.plafondwacht.nightly.acceptance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.acceptance.Expectation.Arrival;
import nl.plafondwacht.nightly.intake.FeedFile;
import nl.plafondwacht.nightly.intake.delivery.DeliveredFile;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import nl.plafondwacht.rules.finding.Finding;

/**
 * A folder of the inbox that is not in the log yet.
 *
 * @param name of the folder
 * @param delivery empty when its description cannot be used
 * @param files those that are there and have the right digest, in the order described
 * @param refusals why it stays out; empty when it can be read
 */
public record Surveyed(
    String name, Optional<Delivery> delivery, List<SurveyedFile> files, List<Finding> refusals) {

  private static final Comparator<Delivery> LOG_ORDER =
      Comparator.comparing((Delivery delivery) -> delivery.created().toInstant())
          .thenComparing(Delivery::name);

  /** A file and what one pass over it told. */
  public record SurveyedFile(DeliveredFile delivered, FeedFile file, FileSurvey survey) {}

  /** Those that can be read, in the order in which they would enter the log. */
  static List<Surveyed> readable(Collection<Surveyed> all) {
    return all.stream()
        .filter(Surveyed::isReadable)
        .sorted(Comparator.comparing(one -> one.delivery().orElseThrow(), LOG_ORDER))
        .toList();
  }

  /** When it came; empty when its description cannot be used. */
  public Optional<Arrival> arrival() {
    return delivery.map(Arrival::of);
  }

  public boolean isReadable() {
    return refusals.isEmpty();
  }
}
