package nl.plafondwacht.files.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read, by the names of its columns. Words of an enum are texts.
 *
 * @param positions of the columns in the values
 */
public record StoredRow(Map<String, Integer> positions, List<@Nullable Object> values) {

  /** What the row has in a column of the table; null when that is empty. */
  public @Nullable Object value(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("No column is called " + column);
    }
    return values.get(position);
  }

  /** The text of a column; empty when it has none. */
  public String text(String column) {
    return Objects.toString(value(column), "");
  }

  /** The number of a column of whole numbers; 0 when it has none. */
  public long number(String column) {
    return value(column) instanceof Long number ? number : 0;
  }

  public @Nullable LocalDate day(String column) {
    return (LocalDate) value(column);
  }
}
