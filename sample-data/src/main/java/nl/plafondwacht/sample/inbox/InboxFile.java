package nl.plafondwacht.sample.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.Row;

/** One file of a delivery. {@code stated} says whether delivery.json gives the optional totals. */
public record InboxFile(
    String name, Feed feed, Dialect dialect, boolean stated, List<? extends Row> rows) {

  private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d{1,2})?");

  public byte[] bytes() {
    List<List<String>> records = new ArrayList<>();
    records.add(feed.columns());
    rows.forEach(row -> records.add(row.csv()));
    return dialect.bytes(records);
  }

  /**
   * Debits minus credits in cents; empty for other feeds, and when the amount or direction of any
   * row cannot be read: such a total would prove nothing.
   */
  OptionalLong claimedCents() {
    if (feed != Feed.DECLARATIONS || !rows.stream().allMatch(this::isReadable)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(rows.stream().mapToLong(this::signedCents).sum());
  }

  private boolean isReadable(Row row) {
    return row.csv().size() == feed.columns().size()
        && AMOUNT.matcher(field(row, "claimed_amount")).matches()
        && List.of("C", "D").contains(field(row, "direction"));
  }

  private long signedCents(Row row) {
    String[] parts = field(row, "claimed_amount").split("\\.", -1);
    String decimals = parts.length == 1 ? "00" : (parts[1] + "0").substring(0, 2);
    long cents = Long.parseLong(parts[0]) * 100 + Long.parseLong(decimals);
    return "D".equals(field(row, "direction")) ? cents : -cents;
  }

  private String field(Row row, String column) {
    return row.csv().get(feed.columns().indexOf(column));
  }
}
