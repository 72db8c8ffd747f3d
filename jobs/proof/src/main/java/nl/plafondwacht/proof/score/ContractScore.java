package nl.plafondwacht.proof.score;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.proof.score.Topic.Truth;
import nl.plafondwacht.proof.score.TruthTable.Row;

/** The ceiling tests of one strictness against the rows they should be. */
final class ContractScore {
  static final String PART = "contracts";

  private final String strictness;
  private final List<Pair> pairs;
  private final long missing;
  private final long extra;

  /** What a contract's row should be, and the row. */
  private record Pair(Row truth, StoredRow night) {}

  private ContractScore(String strictness, List<Row> truth, List<StoredRow> night) {
    this.strictness = strictness;
    Map<String, StoredRow> rows = new HashMap<>();
    night.forEach(row -> rows.put(row.text("contract_id"), row));
    this.pairs = new ArrayList<>();
    for (Row row : truth) {
      StoredRow said = rows.get(row.text("contract_id"));
      if (said != null) {
        pairs.add(new Pair(row, said));
      }
    }
    this.missing = (long) truth.size() - pairs.size();
    this.extra = (long) night.size() - pairs.size();
  }

  /** The topics at one strictness; both lists may hold other levels too. */
  static List<Topic> of(String strictness, List<Row> truth, List<StoredRow> night) {
    List<StoredRow> said =
        night.stream().filter(row -> row.text("strictness").equals(strictness)).toList();
    List<Row> isTrue =
        truth.stream().filter(row -> row.text("strictness").equals(strictness)).toList();
    return new ContractScore(strictness, isTrue, said).topics();
  }

  private List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    topics.add(whole());
    for (ContractColumn column : ContractColumn.values()) {
      topics.add(
          switch (column) {
            case BOUND_ON, BOUND_WITHOUT_TERMINAL_ON -> days(column);
            default -> topic(column, Figure.of("differ", differing(column)));
          });
    }
    return topics;
  }

  private Topic whole() {
    long equal =
        pairs.stream()
            .filter(
                pair ->
                    Arrays.stream(ContractColumn.values())
                        .allMatch(column -> column.isSame(pair.truth(), pair.night())))
            .count();
    long all = pairs.size() + missing;
    return Topic.of(
        Truth.OBSERVABLE,
        PART,
        "",
        strictness,
        Figure.of("rows", all),
        Figure.of("equal", equal),
        Figure.of("missing", missing),
        Figure.of("extra", extra),
        Figure.share("share_equal", equal, all + extra));
  }

  /** Beside whether days differ: by how much, and where one side has a day only. */
  private Topic days(ContractColumn column) {
    long oneSided = 0;
    long off = 0;
    long most = 0;
    for (Pair pair : pairs) {
      LocalDate isTrue = pair.truth().day(column.column());
      LocalDate said = pair.night().day(column.column());
      if (isTrue != null && said != null) {
        long error = Math.abs(DAYS.between(isTrue, said));
        off += error;
        most = Math.max(most, error);
      } else if (isTrue != null || said != null) {
        oneSided++;
      }
    }
    return topic(
        column,
        Figure.of("differ", differing(column)),
        Figure.of("one_has_no_day", oneSided),
        Figure.of("days_off", off),
        Figure.of("most_days_off", most));
  }

  private long differing(ContractColumn column) {
    return pairs.stream().filter(pair -> !column.isSame(pair.truth(), pair.night())).count();
  }

  private Topic topic(ContractColumn column, Figure... figures) {
    return Topic.of(Truth.OBSERVABLE, PART, column.column(), strictness, figures);
  }
}
