package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatMustHoldInEveryInbox(long seed) throws Exception {
    RandomInbox.Written written = RandomInbox.write(folder, seed, SIZE);

    try (Oracle oracle = Oracle.run(folder, written.day(), written.codes())) {
      for (Map.Entry<String, String> never : NEVER.entrySet()) {
        assertThat(oracle.rows(never.getValue())).as(never.getKey()).isEmpty();
      }
      assertThat(oracle.ceilingTests()).hasSize(7);
    }
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
        digests.put(
            inbox.relativize(file).toString(), java.util.Arrays.toString(Files.readAllBytes(file)));
      }
    }
    return digests;
  }
}
