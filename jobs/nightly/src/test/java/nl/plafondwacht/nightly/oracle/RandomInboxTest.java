package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomInboxTest {
  private static final int SIZE = 240;

  @TempDir Path folder;

  /** Each query finds rows that must not exist. */
  private static final Map<String, String> NEVER =
      new TreeMap<>(
          Map.of(
              "a file that does not reconcile",
              "SELECT * FROM reconciliation WHERE difference <> 0"
                  + " OR lines_in <> lines_accepted + lines_quarantined + lines_duplicate + lines_decision_update",
              "more terminal than demand on a line",
              "SELECT * FROM counted WHERE demand >= 0 AND (terminal < 0 OR terminal > demand)",
              "more terminal days than days at home",
              "SELECT * FROM line_share WHERE part > whole",
              "bound without terminal care before bound with it",
              "SELECT * FROM ceiling_tests t WHERE bound_without_terminal_on < coalesce(bound_on, DATE '9999-01-01')"
                  + " AND NOT EXISTS (SELECT 1 FROM counted c WHERE c.contract_id = t.contract_id AND c.demand < 0)",
              "spread bound before bound",
              "SELECT * FROM ceiling_tests t WHERE bound_on_spread < coalesce(bound_on, DATE '9999-01-01')"
                  + " AND NOT EXISTS (SELECT 1 FROM counted c WHERE c.contract_id = t.contract_id AND c.demand < 0)",
              "more persons who started than persons",
              "SELECT * FROM ceiling_tests WHERE persons_started_between > persons_between",
              "months that do not add up to the term",
              "SELECT * FROM ceiling_tests t WHERE demand_cents <> (SELECT coalesce(sum(m.demand_cents), 0)"
                  + " FROM contract_months m WHERE m.contract_id = t.contract_id)",
              "episodes of a person that overlap",
              "SELECT * FROM episode a JOIN episode b ON a.person = b.person AND a.opened_on < b.opened_on"
                  + " AND a.closed_on >= b.opened_on",
              "a contract without a row, or with two",
              "SELECT contract_id FROM contract LEFT JOIN ceiling_tests USING (contract_id)"
                  + " GROUP BY contract_id HAVING count(strictness) <> 1",
              "a signal without a payment-bound day",
              "SELECT * FROM r1 JOIN ceiling_tests USING (contract_id) WHERE payment_bound_on IS NULL"));

  /** Each query counts a situation that twenty inboxes together must show. */
  private static final Map<String, String> SOMETIMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "bound only with terminal care",
                  "SELECT count(*) FROM ceiling_tests WHERE bound_on IS NOT NULL AND bound_without_terminal_on IS NULL"),
              Map.entry(
                  "bound on two days with persons between",
                  "SELECT count(*) FROM ceiling_tests WHERE bound_on < bound_without_terminal_on AND persons_between > 0"),
              Map.entry(
                  "settled on another day",
                  "SELECT count(*) FROM ceiling_tests WHERE bound_on IS DISTINCT FROM bound_on_settled"),
              Map.entry(
                  "spread on another day",
                  "SELECT count(*) FROM ceiling_tests WHERE bound_on IS DISTINCT FROM bound_on_spread"),
              Map.entry("a strong signal", "SELECT count(*) FROM r1 WHERE strength = 'strong'"),
              Map.entry("a medium signal", "SELECT count(*) FROM r1 WHERE strength = 'medium'"),
              Map.entry(
                  "terminal share outside by registration",
                  "SELECT count(*) FROM counted WHERE out_by_registration AND terminal_whole <> 0"),
              Map.entry("an episode of a child", "SELECT count(*) FROM marker WHERE w = 365"),
              Map.entry(
                  "a credit without debit that counts",
                  "SELECT count(*) FROM counted WHERE orphan_credit AND demand <> 0"),
              Map.entry(
                  "a line of two overlapping contracts",
                  "SELECT count(*) FROM fitted WHERE provider_agb = '41000003' AND fits = 'A3' AND start_day < DATE '2026-07-01'"),
              Map.entry("a third visit in a fortnight", "SELECT count(*) FROM visit_day"),
              Map.entry(
                  "two visits in a fortnight and no third",
                  "SELECT count(*) FROM marker_line v WHERE evidence_group = 'GP_VISITS' AND NOT EXISTS (SELECT 1 FROM visit_day d WHERE d.person = v.person AND d.day = v.start_day)"),
              Map.entry("sedation for the end", "SELECT count(*) FROM sedation"),
              Map.entry(
                  "sedation that was not for the end",
                  "SELECT count(*) FROM marker_line m JOIN known_death USING (person) WHERE kind = 'HINDSIGHT' AND NOT EXISTS (SELECT 1 FROM sedation s WHERE s.person = m.person AND s.start_day = m.start_day)"),
              Map.entry(
                  "groups that open an episode",
                  "SELECT count(*) FROM walked e JOIN sign s ON s.person = e.person AND s.first_day = e.opened_on WHERE s.kind = 'GROUP'"),
              Map.entry(
                  "a group day outside every episode",
                  "SELECT count(*) FROM sign s WHERE kind = 'GROUP' AND NOT EXISTS (SELECT 1 FROM walked e WHERE e.person = s.person AND s.first_day BETWEEN e.opened_on AND e.closed_on)"),
              Map.entry("a talk about wishes", "SELECT count(*) FROM sign WHERE kind = 'OTHER'")));

  @Test
  void twentyInboxesHoldWhatMustHoldAndShowWhatTheyAreFor() throws Exception {
    Map<String, Long> seen = new TreeMap<>();
    for (long seed = 1; seed <= 20; seed++) {
      Path inbox = folder.resolve("inbox-" + seed);
      RandomInbox.Written written = RandomInbox.write(inbox, seed, SIZE);
      try (Oracle oracle = Oracle.run(inbox, written.day(), written.codes())) {
        for (Map.Entry<String, String> never : NEVER.entrySet()) {
          assertThat(oracle.rows(never.getValue()))
              .as("%s, seed %d", never.getKey(), seed)
              .isEmpty();
        }
        for (Map.Entry<String, String> sometimes : SOMETIMES.entrySet()) {
          seen.merge(sometimes.getKey(), count(oracle, sometimes.getValue()), Long::sum);
        }
      }
    }
    assertThat(seen)
        .hasSameSizeAs(SOMETIMES)
        .allSatisfy((situation, count) -> assertThat(count).as(situation).isPositive());
  }

  /** Without a difference nothing would be told of standard and broad. */
  @Test
  void levelsOfStrictnessDiffer() throws Exception {
    int standardIsMore = 0;
    int broadIsMore = 0;
    for (long seed = 1; seed <= 12; seed++) {
      Path inbox = folder.resolve("inbox-" + seed);
      RandomInbox.Written written = RandomInbox.write(inbox, seed, SIZE);
      Map<String, List<Map<String, @Nullable Object>>> tests = new TreeMap<>();
      for (String level : List.of("strict", "standard", "broad")) {
        Map<String, String> reading = Map.of("strictness", level);
        try (Oracle oracle = Oracle.run(inbox, written.day(), written.codes(), reading)) {
          tests.put(level, oracle.rows("SELECT * EXCLUDE (strictness) FROM ceiling_tests"));
        }
      }
      standardIsMore += Objects.equals(tests.get("standard"), tests.get("strict")) ? 0 : 1;
      broadIsMore += Objects.equals(tests.get("broad"), tests.get("standard")) ? 0 : 1;
    }
    assertThat(standardIsMore).isGreaterThanOrEqualTo(10);
    assertThat(broadIsMore).isGreaterThanOrEqualTo(10);
  }

  private static long count(Oracle oracle, String query) throws SQLException {
    return oracle.rows(query).get(0).values().stream()
        .mapToLong(value -> ((Number) value).longValue())
        .sum();
  }

  @Test
  void everyReadingCanBeSwitchedAndAnUnknownOneIsRefused() throws Exception {
    RandomInbox.Written written = RandomInbox.write(folder, 3, SIZE);
    Map<String, String> others = new TreeMap<>();
    try (Oracle oracle = Oracle.run(folder, written.day(), written.codes())) {
      oracle
          .rows("SELECT name, other FROM choice")
          .forEach(
              row -> others.put(String.valueOf(row.get("name")), String.valueOf(row.get("other"))));
    }

    try (Oracle oracle = Oracle.run(folder, written.day(), written.codes(), others)) {
      assertThat(oracle.rows("SELECT name FROM choice WHERE value <> other")).isEmpty();
      assertThat(oracle.rows(NEVER.getOrDefault("a file that does not reconcile", ""))).isEmpty();
    }
    assertThatThrownBy(
            () -> Oracle.run(folder, written.day(), written.codes(), Map.of("colour", "RED")))
        .hasMessage("Reading colour, expected a name of 00_choices.sql");
  }

  @Test
  void theSameSeedWritesTheSameBytes() throws Exception {
    RandomInbox.write(folder.resolve("one"), 7, SIZE);
    RandomInbox.write(folder.resolve("two"), 7, SIZE);

    assertThat(digests(folder.resolve("one")))
        .isEqualTo(digests(folder.resolve("two")))
        .isNotEmpty();
  }

  private static Map<String, String> digests(Path inbox) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(inbox)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(inbox.relativize(file).toString(), Arrays.toString(Files.readAllBytes(file)));
      }
    }
    return digests;
  }
}
