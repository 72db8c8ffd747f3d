package nl.plafondwacht.nightly.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file of a delivery in the making: header, rows as text, and the totals delivery.json
 * states.
 */
final class FeedFile {
  private static final String AMOUNT = "\\d+(\\.\\d{1,2})?";

  /**
   * Name inside the delivery (a name on .gz is packed), delimiter, and columns in the order of the
   * header.
   */
  record Form(String name, String feed, String delimiter, List<String> columns) {
    static Form plain(String feed) {
      return new Form(feed + ".csv", feed, ",", Feeds.columns(feed));
    }
  }

  private final Form form;
  private final List<String> lines = new ArrayList<>();
  private long cents;
  private boolean centsCertain = true;

  FeedFile(Form form) {
    this.form = form;
    lines.add(String.join(form.delimiter(), form.columns()));
  }

  Form form() {
    return form;
  }

  /** Columns that {@code row} leaves out stay empty; a key that is no column is an error. */
  void add(Map<String, String> row) {
    add(row, false);
  }

  /**
   * With {@code quoted} every field stands in quotes, which changes nothing about what the line
   * means.
   */
  void add(Map<String, String> row, boolean quoted) {
    if (!form.columns().containsAll(row.keySet())) {
      throw new IllegalArgumentException(
          "Columns %s, expected %s".formatted(row.keySet(), form.columns()));
    }
    lines.add(
        form.columns().stream()
            .map(column -> field(row.getOrDefault(column, ""), quoted))
            .collect(Collectors.joining(form.delimiter())));
    count(row);
  }

  /**
   * A line that is no record of the feed (a field too few, a NUL): from here on nobody can say what
   * the total is.
   */
  void addBroken(String line) {
    lines.add(line);
    centsCertain = false;
  }

  int records() {
    return lines.size() - 1;
  }

  /**
   * Sum of the readable claimed amounts in cents, or null where a broken line makes it a matter of
   * opinion.
   */
  @Nullable Long claimedCents() {
    return centsCertain && form.feed().equals("declarations") ? cents : null;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  private void count(Map<String, String> row) {
    String amount = row.getOrDefault("claimed_amount", "");
    String direction = row.getOrDefault("direction", "");
    if (!amount.matches(AMOUNT)) {
      return;
    }
    long value = new BigDecimal(amount).movePointRight(2).longValueExact();
    switch (direction) {
      case "D" -> cents += value;
      case "C" -> cents -= value;
      default -> centsCertain = false;
    }
  }

  private String field(String value, boolean quoted) {
    boolean needed = value.contains(form.delimiter()) || value.contains("\"");
    return quoted || needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
