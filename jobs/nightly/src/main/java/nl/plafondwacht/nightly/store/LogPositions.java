package nl.plafondwacht.nightly.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each delivery stands in a log. */
final class LogPositions {
  private final Map<String, Integer> positions = new HashMap<>();

  private LogPositions() {}

  static LogPositions of(Manifest manifest) {
    LogPositions log = new LogPositions();
    for (int position = 0; position < manifest.deliveries().size(); position++) {
      log.positions.put(manifest.deliveries().get(position).name(), position);
    }
    return log;
  }

  /** Null for a delivery outside the log: its rows do not count. */
  @Nullable Integer find(String delivery) {
    return positions.get(delivery);
  }
}
