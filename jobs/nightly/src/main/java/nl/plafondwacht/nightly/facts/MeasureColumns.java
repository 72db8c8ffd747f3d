package nl.plafondwacht.nightly.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import nl.plafondwacht.files.table.ColumnDescription;
import nl.plafondwacht.files.table.ColumnType;
import nl.plafondwacht.rules.ceiling.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Measures of a ledger as the last columns of a table, empty where nothing was added up.
 *
 * @param first how many columns stand before them
 */
record MeasureColumns(List<Measure> measures, int first) {

  /** Before them stand key columns. */
  List<ColumnDescription> after(List<ColumnDescription> keys) {
    List<ColumnDescription> columns = new ArrayList<>(keys);
    for (Measure measure : measures) {
      String name = measure.name().toLowerCase(Locale.ROOT);
      columns.add(
          new ColumnDescription(
              name, ColumnType.INT64, true, "added up", "opgeteld", "", "", List.of()));
    }
    return columns;
  }

  static ColumnDescription key(String name, ColumnType type, String en, String nl) {
    return new ColumnDescription(name, type, false, en, nl, "", "", List.of());
  }

  List<@Nullable Object> after(Collection<?> keys, ToLongFunction<Measure> amounts) {
    List<@Nullable Object> values = new ArrayList<>(first + measures.size());
    values.addAll(keys);
    for (Measure measure : measures) {
      long amount = amounts.applyAsLong(measure);
      values.add(amount == 0 ? null : Long.valueOf(amount));
    }
    return values;
  }

  /** The amount of a measure in a row's values; 0 when it is not among them. */
  long amount(List<@Nullable Object> values, Measure measure) {
    int at = measures.indexOf(measure);
    return at >= 0 && values.get(first + at) instanceof Long amount ? amount : 0;
  }
}
