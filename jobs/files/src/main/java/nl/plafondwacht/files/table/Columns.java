package nl.plafondwacht.files.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says column by column what a table has: its name, what its values are, how a row has its value,
 * and then, with {@link #says}, what it means.
 */
public final class Columns<R> {
  private final String name;
  private final List<RecordColumn> columns = new ArrayList<>();
  private Optional<Draft> draft = Optional.empty();

  /** A column that nobody described yet. */
  private record Draft(
      String name, JavaType type, String unit, boolean optional, RecordColumn.Getter value) {

    RecordColumn says(String rule, String en, String nl) {
      return new RecordColumn(
          new ColumnDescription(name, type.type(), optional, en, nl, unit, rule, type.values()),
          type,
          value);
    }
  }

  private Columns(String name) {
    this.name = name;
  }

  /** Of a table of that name, none yet. */
  public static <R> Columns<R> of(String table) {
    return new Columns<>(table);
  }

  /** Adds a column that every row fills. */
  public Columns<R> column(String column, ColumnKind kind, Function<R, ?> value) {
    return add(column, JavaType.of(kind.type()), kind.unit(), false, value);
  }

  /** Adds a column that a row may leave empty. */
  public Columns<R> optional(
      String column, ColumnKind kind, Function<R, ? extends @Nullable Object> value) {
    return add(column, JavaType.of(kind.type()), kind.unit(), true, value);
  }

  /** Adds a column with a word of that enum in every row. */
  public <E extends Enum<E>> Columns<R> word(String column, Class<E> words, Function<R, E> value) {
    return add(column, JavaType.find(words).orElseThrow(), "", false, value);
  }

  /** Adds a column with a word of that enum, or nothing. */
  public <E extends Enum<E>> Columns<R> optionalWord(
      String column, Class<E> words, Function<R, ? extends @Nullable E> value) {
    return add(column, JavaType.find(words).orElseThrow(), "", true, value);
  }

  @SuppressWarnings("unchecked") // Only rows of this table are written with its columns.
  private Columns<R> add(
      String column,
      JavaType type,
      String unit,
      boolean optional,
      Function<R, ? extends @Nullable Object> value) {
    requireSaid();
    draft = Optional.of(new Draft(column, type, unit, optional, row -> value.apply((R) row)));
    return this;
  }

  /**
   * Says what the column before means.
   *
   * @param rule id of the rule that fills it; empty when none does
   */
  public Columns<R> says(String rule, String en, String nl) {
    columns.add(draft.orElseThrow().says(rule, en, nl));
    draft = Optional.empty();
    return this;
  }

  /** The table, to write rows; {@link Table#stored} reads them back. */
  public Table<R> table() {
    requireSaid();
    return new Table<>(
        name,
        1,
        List.copyOf(columns),
        values -> {
          throw new UnsupportedOperationException(name + " is read by the names of its columns");
        });
  }

  private void requireSaid() {
    if (draft.isPresent()) {
      throw new IllegalStateException(draft.get().name() + " says nothing");
    }
  }
}
