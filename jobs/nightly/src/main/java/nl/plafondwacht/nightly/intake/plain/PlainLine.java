package nl.plafondwacht.nightly.intake.plain;

import java.util.List;
import nl.plafondwacht.nightly.intake.feed.Column;
import org.jspecify.annotations.Nullable;

/**
 * Takes a line apart when it is plain: printable ASCII without a quote character, as many fields as
 * the header, none of them wrong. Used by one thread.
 */
public final class PlainLine {
  private static final byte FIRST_PRINTABLE = ' ';
  private static final byte LAST_PRINTABLE = '~';
  private static final byte QUOTE = '"';

  private final byte delimiter;
  private final FieldValues[] columnOfField;
  private final int[] placeOfField;

  /**
   * Lines of one file.
   *
   * @param fields where the header puts each column; a permutation
   */
  public PlainLine(List<Column> columns, List<Integer> fields, char delimiter) {
    this.delimiter = (byte) delimiter;
    this.columnOfField = new FieldValues[columns.size()];
    this.placeOfField = new int[columns.size()];
    for (int column = 0; column < columns.size(); column++) {
      int field = fields.get(column);
      columnOfField[field] = new FieldValues(columns.get(column));
      placeOfField[field] = column;
    }
  }

  /**
   * Reads a line.
   *
   * @param bytes holds the line without its end, from {@code from} inclusive to {@code to}
   *     exclusive
   * @return the values in the order of the columns, null for "not known"; null itself when the line
   *     is not plain
   */
  public @Nullable Object @Nullable [] read(byte[] bytes, int from, int to) {
    @Nullable Object[] values = new Object[columnOfField.length];
    int field = 0;
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || bytes[at] == delimiter) {
        if (field == columnOfField.length || !take(field, bytes, start, at, values)) {
          return null;
        }
        field++;
        start = at + 1;
      } else if (!isPlain(bytes[at])) {
        return null;
      }
    }
    return field == columnOfField.length ? values : null;
  }

  private boolean take(int field, byte[] bytes, int from, int to, @Nullable Object[] values) {
    FieldValues column = columnOfField[field];
    Object value = from == to ? null : column.of(bytes, from, to);
    values[placeOfField[field]] = value;
    return value != null || (from == to && !column.isRequired());
  }

  private static boolean isPlain(byte b) {
    return b >= FIRST_PRINTABLE && b <= LAST_PRINTABLE && b != QUOTE;
  }
}
