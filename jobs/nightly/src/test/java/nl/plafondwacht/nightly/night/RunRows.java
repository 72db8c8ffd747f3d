package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a run says, as far as it may not depend on how its facts came in. */
final class RunRows {
  /** Findings about facts; others are about rows and places. */
  private static final String ABOUT_FACTS =
      "'CREDIT_WITHOUT_DEBIT', 'DECISION_TIE', 'UNKNOWN_RETURN_CODE', 'UNKNOWN_BIRTH_DATE',"
          + " 'MARKER_AFTER_DEATH', 'NO_DAY_AT_HOME', 'LINES_OUTSIDE_CONTRACT',"
          + " 'CONTRACTS_OVERLAP', 'CONTRACT_WITHDRAWN', 'RAISE_BEFORE_TERM'";

  private RunRows() {}

  /** Every row of every table that is not the operator's, when a signal was seen apart. */
  static SortedMap<String, List<String>> tables(Path run) throws Exception {
    SortedMap<String, List<String>> tables = new TreeMap<>();
    for (String name : Tree.names(run)) {
      if (name.startsWith("monitor-internal/") && name.endsWith(".csv")) {
        assertThat(run.resolve(name.replace(".csv", ".parquet"))).exists();
      } else if (!name.startsWith("operator/")) {
        assertThat(name).endsWith(".parquet");
        tables.put(
            name,
            Published.query(
                "SELECT COLUMNS(lambda c: c NOT IN ('first_seen', 'last_seen')) FROM '%s'"
                    .formatted(run.resolve(name))));
      }
    }
    assertThat(tables).hasSizeGreaterThanOrEqualTo(6);
    return tables;
  }

  /** Without the place, in an order of their own. */
  static List<String> findings(Path run) throws Exception {
    return Published.query(
        "SELECT reason, field, value FROM '%s' WHERE reason IN (%s) ORDER BY ALL"
            .formatted(run.resolve("operator/findings.parquet"), ABOUT_FACTS));
  }

  /** Of all files together: lines and cents that count, lines netted, lines outside contract. */
  static List<String> sums(Path run) throws Exception {
    List<String> sums = new ArrayList<>();
    for (String column :
        List.of("lines_accepted", "cents_accepted", "lines_netted", "lines_outside_contract")) {
      sums.addAll(
          Published.query(
              "SELECT '%1$s', sum(%1$s) FROM '%2$s'"
                  .formatted(column, run.resolve("operator/reconciliation.parquet"))));
    }
    return sums;
  }
}
