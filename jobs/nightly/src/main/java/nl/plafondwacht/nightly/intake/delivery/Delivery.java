package nl.plafondwacht.nightly.intake.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A delivery as its delivery.json describes it.
 *
 * @param name also the name of its folder
 * @param files at least one, in the order described
 */
public record Delivery(String name, OffsetDateTime created, List<DeliveredFile> files) {
  /** The file in a delivery that describes it, and completes it. */
  public static final String DESCRIPTION = "delivery.json";

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  public Delivery {
    files = List.copyOf(files);
  }

  /** The day in Amsterdam on which it was created. */
  public LocalDate deliveryDay() {
    return created.atZoneSameInstant(AMSTERDAM).toLocalDate();
  }

  /** A moment as Amsterdam writes it. */
  public static OffsetDateTime inAmsterdam(Instant moment) {
    return moment.atZone(AMSTERDAM).toOffsetDateTime();
  }
}
