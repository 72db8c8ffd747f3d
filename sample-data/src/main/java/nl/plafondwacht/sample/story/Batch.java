package nl.plafondwacht.sample.story;

import java.time.LocalDate;

/** The three deliveries. */
enum Batch {
  HISTORY("2026-11-18-history", "2026-11-18T19:00:00+01:00"),
  AUTUMN("2026-11-19-october", "2026-11-19T18:30:00+01:00"),
  LAST("2026-11-20-november", "2026-11-20T18:00:00+01:00");

  final String delivery;
  final String created;

  Batch(String delivery, String created) {
    this.delivery = delivery;
    this.created = created;
  }

  /** The first delivery made on or after the day. */
  static Batch of(LocalDate knownOn) {
    for (Batch batch : values()) {
      if (batch.created.substring(0, 10).compareTo(knownOn.toString()) >= 0) {
        return batch;
      }
    }
    throw new IllegalArgumentException("Nothing is delivered after " + knownOn);
  }
}
