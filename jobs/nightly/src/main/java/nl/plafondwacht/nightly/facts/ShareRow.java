package nl.plafondwacht.nightly.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.plafondwacht.files.table.ColumnType;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.ceiling.ContractShares;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.ceiling.PersonShare;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * What one person adds to a contract in a month. Rows of standard and broad hold what they have
 * more or less than strict.
 *
 * @param values contract, person, strictness, month and the measures that are kept of persons
 */
record ShareRow(List<@Nullable Object> values) {
  static final String CONTRACT = "contract_id";

  private static final MeasureColumns MEASURES =
      new MeasureColumns(List.copyOf(Measure.OF_PERSONS), 4);

  static final Table<ShareRow> TABLE =
      Table.of(
          "share_row",
          MEASURES.after(
              List.of(
                  MeasureColumns.key(CONTRACT, ColumnType.STRING, "contract", "contract"),
                  MeasureColumns.key("person", ColumnType.STRING, "pseudonym", "pseudoniem"),
                  MeasureColumns.key("strictness", ColumnType.STRING, "strictness", "striktheid"),
                  MeasureColumns.key(
                      "month", ColumnType.DATE, "first day of the month", "eerste dag"))),
          ShareRow::values,
          ShareRow::new);

  /** Rows of one contract stay in the order of their persons. */
  static final Comparator<ShareRow> ORDER = Comparator.comparing(ShareRow::contractId);

  /** By strictness and month. */
  static List<ShareRow> of(PersonShare share) {
    List<ShareRow> rows = new ArrayList<>();
    share.forEachMonth(
        (part, month, amounts) -> {
          List<?> keys = List.of(share.contractId(), share.person(), part.text(), month);
          rows.add(new ShareRow(Collections.unmodifiableList(MEASURES.after(keys, amounts))));
        });
    return rows;
  }

  String contractId() {
    return (String) value(0);
  }

  void addTo(ContractShares shares) {
    shares.add(
        (String) value(1),
        Strictness.of((String) value(2)),
        (LocalDate) value(3),
        measure -> MEASURES.amount(values, measure));
  }

  private Object value(int column) {
    return Objects.requireNonNull(values.get(column));
  }
}
