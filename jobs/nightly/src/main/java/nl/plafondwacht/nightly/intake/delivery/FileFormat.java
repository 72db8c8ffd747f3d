package nl.plafondwacht.nightly.intake.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a delivered file is written; its name in delivery.json is that in lower case. */
public enum FileFormat {
  /** Rows under a header. */
  CSV,
  /** An EI message of declarations or of returns. */
  EI;

  /** Its name in delivery.json. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FileFormat> find(String label) {
    return Stream.of(values()).filter(format -> format.label().equals(label)).findFirst();
  }
}
