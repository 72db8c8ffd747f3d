package nl.plafondwacht.nightly.night;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafondwacht.nightly.intake.feed.Feed;

/**
 * Rows between which the data contract lets the order of delivery decide; everything else must not
 * depend on it.
 *
 * @param rows of one key, in the order delivered
 */
record Contest(List<InboxRow> rows) {
  private static final List<String> DECISION =
      List.of("granted_amount", "return_codes", "decided_on");
  private static final List<String> NUMBERS =
      List.of("quantity", "tariff", "claimed_amount", "granted_amount");

  private static final Map<Feed, String> KEYS = new EnumMap<>(Feed.class);

  static {
    KEYS.put(Feed.DECLARATIONS, "person_id provider_agb line_id");
    KEYS.put(Feed.PERSONS, "person_id");
    KEYS.put(Feed.LONG_TERM_CARE, "person_id profile_code start_date");
    KEYS.put(Feed.PGB, "person_id start_date");
    KEYS.put(Feed.STAYS, "person_id kind start_date");
    KEYS.put(Feed.TERMINAL_REGISTRATIONS, "person_id provider_agb start_date source");
    KEYS.put(Feed.CONTRACTS, "contract_id");
    KEYS.put(Feed.CEILING_REQUESTS, "request_id");
    KEYS.put(Feed.SETTLEMENTS, "settlement_id");
    KEYS.put(Feed.EFFICIENCY_OUTCOMES, "contract_id period_end");
    KEYS.put(Feed.DECISIONS, "signal_id decided_on");
    KEYS.put(Feed.FACILITIES, "agb valid_from");
    KEYS.put(Feed.TITLE_CONTRACTS, "agb insurer_uzovi code_list code valid_from valid_to");
    KEYS.put(Feed.BOTTLENECK_REPORTS, "report_id");
  }

  /** The rows by key; of feeds other than declarations by key and known day. */
  static List<Contest> among(List<InboxRow> rows) {
    Map<String, List<InboxRow>> byKey = new LinkedHashMap<>();
    for (InboxRow row : rows) {
      byKey.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
    }
    return byKey.values().stream().map(Contest::new).toList();
  }

  /** Whether the order of the rows can matter. */
  boolean isOpen() {
    return isOfDeclarations()
        ? isFirstContested() || isDecisionContested()
        : rows.stream().map(InboxRow::fields).distinct().count() > 1;
  }

  boolean isOfDeclarations() {
    return rows.get(0).feed() == Feed.DECLARATIONS;
  }

  /** Several claims with the earliest day of receipt: the first delivered is the declaration. */
  private boolean isFirstContested() {
    String earliest =
        Collections.min(rows, Comparator.comparing(row -> row.get("received_on")))
            .get("received_on");
    return rows.stream()
            .filter(row -> row.get("received_on").equals(earliest))
            .map(Contest::claim)
            .distinct()
            .count()
        > 1;
  }

  /** Two decisions of one day: the one delivered last counts. */
  private boolean isDecisionContested() {
    Map<String, Set<String>> byDay = new TreeMap<>();
    for (InboxRow row : rows) {
      String decided = row.get("decided_on");
      if (!decided.isEmpty() && !row.get("granted_amount").isEmpty()) {
        String decision = value(row, "granted_amount") + " " + row.get("return_codes");
        byDay.computeIfAbsent(decided, day -> new HashSet<>()).add(decision);
      }
    }
    return byDay.values().stream().anyMatch(decisions -> decisions.size() > 1);
  }

  private static List<String> claim(InboxRow row) {
    return new TreeSet<>(row.columns())
        .stream()
            .filter(column -> !DECISION.contains(column))
            .map(column -> value(row, column))
            .toList();
  }

  private static String key(InboxRow row) {
    List<String> parts = new ArrayList<>(List.of(row.feed().feedName()));
    if (!row.isWhole()) {
      parts.addAll(row.fields());
      return String.join("|", parts);
    }
    for (String column : Objects.requireNonNull(KEYS.get(row.feed())).split(" ", -1)) {
      parts.add(value(row, column));
    }
    if (row.feed() == Feed.CEILING_REQUESTS) {
      parts.add(Collections.max(List.of(row.get("requested_on"), row.get("decided_on"))));
    } else if (row.feed() != Feed.DECLARATIONS) {
      parts.add(row.get(row.feed().knownDayColumn().orElseThrow()));
    }
    return String.join("|", parts);
  }

  private static String value(InboxRow row, String column) {
    String value = row.get(column);
    if (NUMBERS.contains(column) && value.matches("\\d+(\\.\\d+)?")) {
      return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }
    return value.toLowerCase(Locale.ROOT);
  }
}
