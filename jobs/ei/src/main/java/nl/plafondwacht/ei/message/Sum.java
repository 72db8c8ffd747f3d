package nl.plafondwacht.ei.message;

import java.util.List;
import java.util.Optional;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.RecordWindow;
import org.jspecify.annotations.Nullable;

/** Adds up one amount of the records of a type, debit minus credit. */
final class Sum {
  private final @Nullable Field amount;
  private final @Nullable Field sign;
  private long cents;
  private long unreadable;

  Sum(@Nullable RecordLayout type, List<String> elements) {
    Optional<Field> found = type == null ? Optional.empty() : type.find(elements);
    this.amount = found.orElse(null);
    this.sign = type == null ? null : found.flatMap(type::signOf).orElse(null);
  }

  void add(RecordWindow window) {
    if (amount != null && sign != null) {
      long value = window.digits(amount);
      byte direction = window.first(sign);
      if (value < 0) {
        unreadable += window.isBlank(amount) ? 0 : 1;
      } else if (direction == 'C') {
        cents -= value;
      } else if (direction == 'D' || value == 0) {
        cents += value;
      } else {
        unreadable++;
      }
    }
  }

  long cents() {
    return cents;
  }

  /** How many amounts, or their directions, could not be read. */
  long unreadable() {
    return unreadable;
  }

  /** Whether every amount could be read. */
  boolean isProven() {
    return unreadable == 0;
  }
}
