package nl.plafondwacht.nightly.oracle;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * What purchasing's tables tell of 1 to 9 persons, found by adding and subtracting shown figures
 * one by one. It shares nothing with rule S8's own search: it reads the published tables, and what
 * each person adds to a figure comes from the oracle's SQL over the raw text.
 */
public final class PurchasingLeaks {
  private static final int TERMS = 4;
  private static final List<String> LEVELS = Strictness.ALL.stream().map(Strictness::text).toList();
  private static final List<String> PARTS =
      List.of("demand_cents", "granted_cents", "terminal_demand_cents", "refused_cents");
  private static final List<String> TIMES = List.of("hours", "terminal_hours");

  /** Hours are counted in millionths of hundredths of a minute, so that whole shares are exact. */
  private static final BigDecimal TIME = BigDecimal.valueOf(6_000_000_000L);

  private static final String OF_MONTHS =
      """
      SELECT contract_id AS contract, strftime(start_day, '%Y-%m-01') AS row, person,
             sum(granted)::BIGINT AS granted_cents, sum(demand)::BIGINT AS demand_cents,
             sum(terminal)::BIGINT AS terminal_demand_cents,
             coalesce(sum(claimed - granted) FILTER (WHERE decided), 0)::BIGINT AS refused_cents,
             bool_or(is_care)::BIGINT AS clients,
             bool_or(is_care AND part > 0 AND whole > 0)::BIGINT AS terminal_clients,
             coalesce(sum(1000000 * minutes_100) FILTER (WHERE is_care AND NOT is_resubmitted), 0)::BIGINT AS hours,
             coalesce(sum(1000000 * minutes_100 * part // greatest(whole, 1))
               FILTER (WHERE is_care AND NOT is_resubmitted), 0)::BIGINT AS terminal_hours,
             count(*) FILTER (WHERE is_care AND minutes_100 IS NULL) AS lines_not_in_hours
      FROM counted GROUP BY ALL
      """;

  private static final String OF_TESTS =
      """
      WITH sums AS (
        SELECT contract_id, person, sum(granted)::BIGINT AS granted, sum(demand)::BIGINT AS demand,
               sum(terminal)::BIGINT AS terminal,
               sum(CASE WHEN NOT decided OR explained OR is_resubmitted THEN 0
                        ELSE share(claimed - granted, part, whole) END)::BIGINT AS refused,
               count(*) FILTER (WHERE is_care) AS lines,
               count(*) FILTER (WHERE is_care AND end_day - start_day + 1 > 7) AS long_lines
        FROM counted GROUP BY ALL),
      days AS (
        SELECT x.row_id, count(*) AS days FROM contract_line_day x
        JOIN contract_home_care_day h ON h.contract_id = x.contract_id AND h.person = x.person AND h.day = x.day
        WHERE x.counts_day AND h.between_days GROUP BY x.row_id),
      euros AS (
        SELECT c.contract_id, c.person, sum(share(c.demand, d.days, c.whole))::BIGINT AS demand,
               sum(share(c.granted, d.days, c.whole))::BIGINT AS granted
        FROM counted c JOIN days d USING (row_id) WHERE c.is_demand GROUP BY ALL),
      starts AS (
        SELECT contract_id, person, episode, arg_min(between_days, day) AS starts, bool_or(between_days) AS is_between
        FROM contract_home_care_day GROUP BY ALL),
      persons AS (
        SELECT contract_id, person, bool_or(is_between)::BIGINT AS persons, bool_or(starts)::BIGINT AS started
        FROM starts GROUP BY ALL)
      SELECT s.contract_id AS contract, chosen('strictness') AS row, s.person, s.granted AS granted_cents,
             s.demand AS demand_cents, s.terminal AS terminal_demand_cents, s.refused AS terminal_refused_cents,
             coalesce(e.demand, 0) AS terminal_demand_between_cents, coalesce(e.granted, 0) AS terminal_granted_between_cents,
             s.demand AS headroom_cents, s.demand - s.terminal AS headroom_without_terminal_cents,
             coalesce(p.persons, 0) AS persons_between, coalesce(p.started, 0) AS persons_started_between,
             s.long_lines AS long_line_share, s.lines
      FROM sums s
      LEFT JOIN euros e ON e.contract_id = s.contract_id AND e.person = s.person
      LEFT JOIN persons p ON p.contract_id = s.contract_id AND p.person = s.person
      """;

  private static final String OF_SIGNALS =
      """
      SELECT contract_id AS contract, contract_id AS row, person, sum(amount)::BIGINT AS amount_cents,
             1::BIGINT AS persons, count(*) AS lines
      FROM r1_line GROUP BY ALL
      """;

  private final long threshold;
  private final Truth truth = new Truth();
  private final List<String> leaks = new ArrayList<>();
  private long tried;

  private PurchasingLeaks(long threshold) {
    this.threshold = threshold;
  }

  /** Makes the oracle of a level of strictness. */
  public interface Levels {
    Oracle at(Strictness level) throws Exception;
  }

  /** A figure as a row of a table has it. */
  private record Key(String contract, String table, String row, String column) {}

  /** A shown figure with what each person adds to it. */
  private static final class Figure {
    private final String name;
    private final long[] byPerson;

    Figure(String name, long[] byPerson) {
      this.name = name;
      this.byPerson = byPerson;
    }
  }

  /**
   * Tries the tables of a night.
   *
   * @param tables path of a table, with {@code %s} for its name
   */
  public static PurchasingLeaks of(String tables, Levels levels, long threshold) throws Exception {
    PurchasingLeaks all = new PurchasingLeaks(threshold);
    for (Strictness level : Strictness.ALL) {
      try (Oracle oracle = levels.at(level)) {
        all.truth.add("ceiling_tests", oracle.rows(OF_TESTS));
        if (level == Strictness.STANDARD) {
          all.truth.add("contract_months", oracle.rows(OF_MONTHS));
          all.truth.add("restriction_signals", oracle.rows(OF_SIGNALS));
          for (String table : List.of("ceiling_tests", "contract_months", "restriction_signals")) {
            all.truth.show(table, oracle.rows("FROM '%s'".formatted(tables.formatted(table))));
          }
        }
      }
    }
    for (String contract : all.truth.persons.keySet()) {
      all.new OfContract(contract).run();
    }
    return all;
  }

  /** Sums with few persons behind them, in words. */
  public List<String> found() {
    return leaks;
  }

  /** How many sums and differences were tried. */
  public long tried() {
    return tried;
  }

  /** What each person adds to each figure, and what was published of it. */
  private static final class Truth {
    private final Map<String, Map<String, Integer>> persons = new TreeMap<>();
    private final Map<Key, Map<Integer, Long>> amounts = new HashMap<>();
    private final Map<Key, @Nullable BigDecimal> published = new HashMap<>();
    private final Map<String, TreeSet<String>> months = new HashMap<>();

    void add(String table, List<Map<String, @Nullable Object>> rows) {
      for (Map<String, @Nullable Object> row : rows) {
        String contract = text(row, "contract");
        Map<String, Integer> numbers = persons.computeIfAbsent(contract, id -> new HashMap<>());
        int number = numbers.computeIfAbsent(text(row, "person"), id -> numbers.size());
        row.forEach(
            (column, value) -> {
              if (value instanceof Number amount && amount.longValue() != 0) {
                amounts
                    .computeIfAbsent(
                        new Key(contract, table, text(row, "row"), column), key -> new HashMap<>())
                    .put(number, amount.longValue());
              }
            });
      }
    }

    void show(String table, List<Map<String, @Nullable Object>> rows) {
      for (Map<String, @Nullable Object> row : rows) {
        String contract = text(row, "contract_id");
        String own =
            switch (table) {
              case "ceiling_tests" -> text(row, "strictness");
              case "contract_months" -> text(row, "month");
              default -> contract;
            };
        if (table.equals("contract_months")) {
          months.computeIfAbsent(contract, id -> new TreeSet<>()).add(own);
        }
        row.forEach(
            (column, value) -> {
              if (value instanceof Number) {
                published.put(
                    new Key(contract, table, own, column), new BigDecimal(value.toString()));
              }
            });
      }
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
      return Objects.requireNonNull(row.get(column)).toString();
    }
  }

  /** The sums of one contract. */
  private final class OfContract {
    private final String contract;
    private final int persons;
    private final List<String> months;

    OfContract(String contract) {
      this.contract = contract;
      this.persons = Objects.requireNonNull(truth.persons.get(contract)).size();
      this.months = List.copyOf(truth.months.getOrDefault(contract, new TreeSet<>()));
    }

    void run() throws SQLException {
      for (int at = 0; at < months.size(); at++) {
        List<Figure> money = money(at);
        List<Figure> times = month(at, TIMES);
        sums(money, money.size());
        sums(times, times.size());
        sums(month(at, List.of("clients", "terminal_clients")), 2);
        sums(month(at, List.of("lines_not_in_hours")), 1);
        if (at > 0) {
          sums(both(money(at - 1), money), TERMS);
          sums(both(month(at - 1, TIMES), times), TERMS);
          sums(
              both(
                  month(at - 1, List.of("lines_not_in_hours")),
                  month(at, List.of("lines_not_in_hours"))),
              2);
        }
      }
      tests();
      windows();
    }

    private void tests() {
      List<Figure> amounts = new ArrayList<>();
      List<Figure> counts = new ArrayList<>();
      for (String level : LEVELS) {
        List<Figure> own = shown("ceiling_tests", level, "_cents");
        sums(own, own.size());
        amounts.addAll(own);
        counts.addAll(shown("ceiling_tests", level, "_between"));
        List<Figure> share = shown("ceiling_tests", level, "_share");
        if (!share.isEmpty()) {
          long[] lines = vector(new Key(contract, "ceiling_tests", level, "lines"));
          sums(share, 1);
          if (behind(lines) >= threshold) {
            judge(level + " short lines", plus(lines, share.get(0).byPerson, -1));
          }
        }
      }
      amounts.addAll(shown("restriction_signals", contract, "_cents"));
      sums(amounts, TERMS);
      sums(counts, TERMS);
      sums(shown("restriction_signals", contract, "persons"), 1);
      sums(shown("restriction_signals", contract, "lines"), 1);
    }

    /** Sums of whole rows of months, less in each month whatever leaves the fewest persons. */
    private void windows() {
      Map<String, boolean[]> known = new HashMap<>();
      PARTS.subList(0, 3).forEach(part -> known.put(part, known(part)));
      for (int from = 0; from < months.size(); from++) {
        for (int to = from + 1; to <= months.size(); to++) {
          for (String one : known.keySet()) {
            if (isKnown(known, one, from, to)) {
              window(one, null, from, to);
              for (String other : known.keySet()) {
                if (one.compareTo(other) < 0 && isKnown(known, other, from, to)) {
                  window(one, other, from, to);
                }
              }
            }
          }
        }
      }
    }

    private static boolean isKnown(Map<String, boolean[]> known, String part, int from, int to) {
      boolean[] own = Objects.requireNonNull(known.get(part));
      return own[from] && own[to];
    }

    /** Of which numbers of first months the sum is known. */
    private boolean[] known(String part) {
      boolean[] known = new boolean[months.size() + 1];
      known[0] = true;
      for (int at = 0; at < months.size(); at++) {
        known[at + 1] =
            part.equals("demand_cents") && isShown(monthKey(at, "cumulative_demand_cents"));
      }
      known[months.size()] |= LEVELS.stream().anyMatch(level -> tellsAll(part, level));
      for (int at = 0; at < months.size(); at++) {
        known[at + 1] |= known[at] && isShown(monthKey(at, part));
      }
      for (int at = months.size() - 1; at >= 0; at--) {
        known[at] |= known[at + 1] && isShown(monthKey(at, part));
      }
      return known;
    }

    /** Whether a total is that of the months, and told. */
    private boolean tellsAll(String part, String level) {
      long[] months = sum(part, 0, this.months.size());
      boolean demand =
          isShown(test(level, "demand_cents")) || isShown(test(level, "headroom_cents"));
      boolean isTold =
          switch (part) {
            case "demand_cents" -> demand;
            case "granted_cents" -> isShown(test(level, part));
            default ->
                isShown(test(level, part))
                    || (demand && isShown(test(level, "headroom_without_terminal_cents")));
          };
      return isTold && Arrays.equals(months, vector(test(level, part)));
    }

    private void window(String one, @Nullable String less, int from, int to) {
      List<List<Figure>> rests = new ArrayList<>();
      for (int at = from; at < to; at++) {
        long[] own = vector(monthKey(at, one));
        if (less != null) {
          own = plus(own, vector(monthKey(at, less)), -1);
        }
        List<Figure> all = new ArrayList<>();
        rests(new Figure("", own), month(at, PARTS), 0, all);
        all.sort(Comparator.comparingLong(rest -> behind(rest.byPerson)));
        rests.add(all);
      }
      String name = "%s less %s of months %d to %d".formatted(one, less, from + 1, to);
      judge(rests, name, -1);
      for (int other = 0; other < rests.size(); other++) {
        judge(rests, name, other);
      }
    }

    /** In each month what leaves the fewest persons, in one of them the fewest but somebody. */
    private void judge(List<List<Figure>> rests, String window, int somebody) {
      long[] sum = new long[persons];
      StringBuilder name = new StringBuilder(window);
      for (int at = 0; at < rests.size(); at++) {
        long least = at == somebody ? 1 : 0;
        Figure rest =
            rests.get(at).stream()
                .filter(one -> behind(one.byPerson) >= least)
                .findFirst()
                .orElse(rests.get(at).get(0));
        sum = plus(sum, rest.byPerson, 1);
        name.append(rest.name);
      }
      judge(name.toString(), sum);
    }

    private void rests(Figure rest, List<Figure> shown, int next, List<Figure> all) {
      tried++;
      all.add(rest);
      for (int at = next; at < shown.size(); at++) {
        for (int sign = -1; sign <= 1; sign += 2) {
          Figure figure = shown.get(at);
          String name = rest.name + (sign < 0 ? " - " : " + ") + figure.name;
          rests(new Figure(name, plus(rest.byPerson, figure.byPerson, sign)), shown, at + 1, all);
        }
      }
    }

    /** Every sum and difference of so many figures and fewer. */
    private void sums(List<Figure> figures, int terms) {
      List<Figure> some = figures.stream().filter(f -> behind(f.byPerson) > 0).toList();
      extend(new Figure("", new long[persons]), some, 0, terms);
    }

    private void extend(Figure sum, List<Figure> figures, int next, int terms) {
      for (int at = next; at < figures.size() && terms > 0; at++) {
        Figure figure = figures.get(at);
        for (int sign = 1; sign >= (sum.name.isEmpty() ? 1 : -1); sign -= 2) {
          Figure more =
              new Figure(
                  sum.name + (sign < 0 ? " - " : " + ") + figure.name,
                  plus(sum.byPerson, figure.byPerson, sign));
          judge(more.name, more.byPerson);
          extend(more, figures, at + 1, terms - 1);
        }
      }
    }

    private void judge(String name, long[] byPerson) {
      tried++;
      long behind = behind(byPerson);
      if (behind > 0 && behind < threshold) {
        leaks.add("%s: %s is of %d".formatted(contract, name, behind));
      }
    }

    private long behind(long[] byPerson) {
      return Arrays.stream(byPerson).filter(amount -> amount != 0).count();
    }

    private List<Figure> money(int at) {
      List<Figure> money = new ArrayList<>(month(at, PARTS));
      if (isShown(monthKey(at, "cumulative_demand_cents"))) {
        long[] sum = sum("demand_cents", 0, at + 1);
        check(monthKey(at, "cumulative_demand_cents"), sum);
        money.add(new Figure(months.get(at) + " cumulative", sum));
      }
      return money;
    }

    private List<Figure> month(int at, List<String> columns) {
      return columns.stream()
          .filter(column -> isShown(monthKey(at, column)))
          .map(column -> figure(monthKey(at, column)))
          .toList();
    }

    private List<Figure> shown(String table, String row, String ending) {
      return truth.published.keySet().stream()
          .filter(key -> key.contract.equals(contract) && key.table.equals(table))
          .filter(key -> key.row.equals(row) && key.column.endsWith(ending))
          .filter(key -> !key.column.equals("ceiling_cents"))
          .sorted((a, b) -> a.column.compareTo(b.column))
          .map(this::figure)
          .toList();
    }

    private Figure figure(Key key) {
      long[] byPerson = vector(key);
      check(key, byPerson);
      return new Figure(key.row + " " + key.column, byPerson);
    }

    /** What persons add together is what was published, else the truth is of something else. */
    private void check(Key key, long[] byPerson) {
      long sum = Arrays.stream(byPerson).sum();
      BigDecimal value = Objects.requireNonNull(truth.published.get(key));
      boolean isSame =
          switch (key.column) {
            case "long_line_share" -> true;
            case "headroom_cents", "headroom_without_terminal_cents" ->
                Objects.requireNonNull(truth.published.get(test(key.row, "ceiling_cents")))
                        .longValueExact()
                    == value.longValueExact() + sum;
            case "hours", "terminal_hours" ->
                value.multiply(TIME).subtract(BigDecimal.valueOf(sum)).abs().compareTo(TIME) < 0;
            default -> value.compareTo(BigDecimal.valueOf(sum)) == 0;
          };
      if (!isSame) {
        throw new IllegalStateException("%s is %s, of persons %d".formatted(key, value, sum));
      }
    }

    private long[] sum(String column, int from, int to) {
      long[] sum = new long[persons];
      for (int at = from; at < to; at++) {
        sum = plus(sum, vector(monthKey(at, column)), 1);
      }
      return sum;
    }

    private long[] vector(Key key) {
      long[] byPerson = new long[persons];
      truth.amounts.getOrDefault(key, Map.of()).forEach((at, amount) -> byPerson[at] = amount);
      return byPerson;
    }

    private boolean isShown(Key key) {
      return truth.published.containsKey(key);
    }

    private Key test(String level, String column) {
      return new Key(contract, "ceiling_tests", level, column);
    }

    private Key monthKey(int at, String column) {
      return new Key(contract, "contract_months", months.get(at), column);
    }

    private long[] plus(long[] one, long[] other, int sign) {
      long[] sum = one.clone();
      for (int person = 0; person < sum.length; person++) {
        sum[person] += sign * other[person];
      }
      return sum;
    }

    private List<Figure> both(List<Figure> one, List<Figure> other) {
      return Stream.concat(one.stream(), other.stream()).toList();
    }
  }
}
