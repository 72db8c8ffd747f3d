package nl.plafondwacht.nightly.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Random rows of a code table in one or two folders: periods of some keys with gaps, in any order,
 * and what a reader who goes through them day by day finds.
 */
final class RandomTable {
  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  static final int DAYS = 40;

  private final Random random;
  private final List<List<Row>> folders = new ArrayList<>();

  RandomTable(Random random, List<String> keys, List<String> values) {
    this.random = random;
    int count = 1 + random.nextInt(2);
    for (int folder = 0; folder < count; folder++) {
      List<Row> rows = new ArrayList<>();
      for (String key : keys) {
        if (random.nextInt(4) > 0) {
          periods(key, values, rows);
        }
      }
      Collections.shuffle(rows, random);
      folders.add(rows);
    }
  }

  /** A row that holds from its first to its last day, without an end when that is null. */
  record Row(String key, LocalDate from, @Nullable LocalDate to, String value) {
    private boolean holds(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    String until() {
      return to == null ? "" : to.toString();
    }
  }

  private void periods(String key, List<String> values, List<Row> rows) {
    LocalDate from = FIRST.plusDays(random.nextInt(8));
    while (from.isBefore(FIRST.plusDays(DAYS))) {
      LocalDate to = from.plusDays(random.nextInt(12));
      boolean open = random.nextInt(8) == 0;
      rows.add(new Row(key, from, open ? null : to, values.get(random.nextInt(values.size()))));
      from = open ? LocalDate.MAX : to.plusDays(1 + (random.nextBoolean() ? 0 : random.nextInt(9)));
    }
  }

  /** The rows of each folder, the later over the earlier ones. */
  List<List<Row>> folders() {
    return folders;
  }

  /** The value of the key on the day: that of the last folder that speaks of the key at all. */
  Optional<String> on(LocalDate day, String key) {
    for (int folder = folders.size() - 1; folder >= 0; folder--) {
      List<Row> own = folders.get(folder).stream().filter(row -> row.key().equals(key)).toList();
      if (!own.isEmpty()) {
        return own.stream().filter(row -> row.holds(day)).map(Row::value).findFirst();
      }
    }
    return Optional.empty();
  }
}
