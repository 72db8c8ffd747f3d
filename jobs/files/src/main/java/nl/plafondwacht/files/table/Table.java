package nl.plafondwacht.files.table;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A kind of Parquet file. Its columns are those of {@link Columns}, or the components of a record,
 * named in snake case: {@link String}, {@code long}, {@code int}, {@code double}, {@code boolean}
 * or their boxes, {@link java.time.LocalDate} or an enum, each with a {@link Column} annotation,
 * and empty only when it is {@link Nullable}. Make it once and keep it; safe for several threads.
 */
public final class Table<R> {

  private final String name;
  private final int format;
  private final List<RecordColumn> columns;
  private final Function<@Nullable Object[], R> rowOf;

  Table(
      String name, int format, List<RecordColumn> columns, Function<@Nullable Object[], R> rowOf) {
    this.name = name;
    this.format = format;
    this.columns = columns;
    this.rowOf = rowOf;
  }

  /**
   * A table of format 1; throws {@link IllegalArgumentException} for a component it cannot hold.
   */
  public static <R extends Record> Table<R> of(Class<R> rowClass) {
    return of(rowClass, 1);
  }

  /** A table whose files carry {@code format}; readers refuse files of a greater one. */
  public static <R extends Record> Table<R> of(Class<R> rowClass, int format) {
    List<RecordColumn> columns =
        Arrays.stream(rowClass.getRecordComponents()).map(RecordColumn::of).toList();
    MethodHandle constructor = constructor(rowClass);
    return new Table<>(
        RecordColumn.snakeCase(rowClass.getSimpleName()),
        format,
        columns,
        values -> rowClass.cast(call(constructor, values)));
  }

  /**
   * A table of format 1 whose columns are data, not components.
   *
   * @param valuesOf a row's values in the order of the columns: String, Long, Integer, Double,
   *     Boolean or LocalDate as the column's type asks, null only where it is nullable
   * @param rowOf the row of such values
   */
  public static <R> Table<R> of(
      String name,
      List<ColumnDescription> columns,
      Function<? super R, List<@Nullable Object>> valuesOf,
      Function<List<@Nullable Object>, R> rowOf) {
    List<RecordColumn> all = new ArrayList<>();
    for (ColumnDescription column : columns) {
      int position = all.size();
      all.add(
          new RecordColumn(
              column, JavaType.of(column.type()), row -> value(valuesOf, row, position)));
    }
    return new Table<>(name, 1, all, values -> rowOf.apply(Arrays.asList(values)));
  }

  /** The same columns in rows that are read by the names of columns. */
  public Table<StoredRow> stored() {
    Map<String, Integer> positions = new HashMap<>();
    List<RecordColumn> all = new ArrayList<>();
    for (ColumnDescription column : columns()) {
      int position = all.size();
      positions.put(column.name(), position);
      all.add(
          new RecordColumn(
              column, JavaType.of(column.type()), row -> ((StoredRow) row).values().get(position)));
    }
    return new Table<>(name, format, all, row -> new StoredRow(positions, Arrays.asList(row)));
  }

  /** The same rows without some columns, which are null when read; all must be nullable. */
  public Table<R> without(String... names) {
    Set<String> left = new HashSet<>(List.of(names));
    int[] positions =
        IntStream.range(0, columns.size())
            .filter(i -> !left.remove(columns.get(i).description().name()))
            .toArray();
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("%s has no columns %s".formatted(name, left));
    }
    List<RecordColumn> kept = Arrays.stream(positions).mapToObj(columns::get).toList();
    return new Table<>(name, format, kept, values -> rowOf.apply(spread(values, positions)));
  }

  private @Nullable Object[] spread(@Nullable Object[] values, int[] positions) {
    @Nullable Object[] all = new @Nullable Object[columns.size()];
    for (int i = 0; i < positions.length; i++) {
      all[positions[i]] = values[i];
    }
    return all;
  }

  // The row is one of this table: whoever writes it has it typed.
  @SuppressWarnings("unchecked")
  private static <R> @Nullable Object value(
      Function<? super R, List<@Nullable Object>> valuesOf, Object row, int position) {
    return valuesOf.apply((R) row).get(position);
  }

  /** In the order of the record's components. */
  public List<ColumnDescription> columns() {
    return columns.stream().map(RecordColumn::description).toList();
  }

  /** Starts a file; {@code footer} adds to the format and the columns, which are always there. */
  public TableWriter<R> write(FileAccess files, String file, Map<String, String> footer)
      throws IOException {
    return new TableWriter<>(this, files, file, footer, null);
  }

  /** Starts a file that takes rows only in the strictly ascending order of {@code key}. */
  public TableWriter<R> writeSorted(
      FileAccess files, String file, Map<String, String> footer, Comparator<? super R> key)
      throws IOException {
    return new TableWriter<>(this, files, file, footer, key);
  }

  /**
   * Opens a file; throws when it lacks a required column, has one of another type, or is of a newer
   * format. Columns unknown here are not read.
   */
  public TableReader<R> read(FileAccess files, String file) throws IOException {
    return TableReader.open(this, files, file, null);
  }

  /** Opens a file for the rows of a range; where it is sorted by that column, reads little else. */
  public TableReader<R> read(FileAccess files, String file, KeyRange range) throws IOException {
    boolean text =
        columns().stream()
            .anyMatch(
                column ->
                    column.name().equals(range.column()) && column.type() == ColumnType.STRING);
    if (!text) {
      throw new IllegalArgumentException(name + " has no text column " + range.column());
    }
    return TableReader.open(this, files, file, range);
  }

  /** A row's values in the order of the columns; an enum by its name. */
  public List<@Nullable Object> values(R row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordColumn column : columns) {
      Object value = column.getter().of(row);
      values.add(value instanceof Enum<?> word ? word.name() : value);
    }
    return values;
  }

  int format() {
    return format;
  }

  List<RecordColumn> recordColumns() {
    return columns;
  }

  MessageType schema() {
    Stream<Type> types =
        columns().stream().map(column -> column.type().column(column.name(), column.nullable()));
    return new MessageType(name, types.toList());
  }

  R row(@Nullable Object[] values) {
    return rowOf.apply(values);
  }

  private static Object call(MethodHandle constructor, @Nullable Object[] values) {
    try {
      return (Object) constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Constructor " + constructor.type() + " failed", e);
    }
  }

  private static MethodHandle constructor(Class<? extends Record> rowClass) {
    RecordComponent[] components = rowClass.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = rowClass.getDeclaredConstructor(types);
      canonical.setAccessible(true); // records of a table need not be public
      return MethodHandles.lookup()
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No access to the constructor of " + rowClass.getName(), e);
    }
  }
}
