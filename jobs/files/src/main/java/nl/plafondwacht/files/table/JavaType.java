package nl.plafondwacht.files.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a Java type goes into a column and comes back.
 *
 * @param fromStored null for what this type cannot be
 * @param values the constants of an enum, else empty
 */
record JavaType(
    ColumnType type,
    Function<Object, Object> toStored,
    Function<Object, @Nullable Object> fromStored,
    List<String> values) {

  private static final Map<Class<?>, JavaType> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, asIs(ColumnType.STRING)),
          Map.entry(long.class, asIs(ColumnType.INT64)),
          Map.entry(Long.class, asIs(ColumnType.INT64)),
          Map.entry(int.class, asIs(ColumnType.INT32)),
          Map.entry(Integer.class, asIs(ColumnType.INT32)),
          Map.entry(double.class, asIs(ColumnType.DOUBLE)),
          Map.entry(Double.class, asIs(ColumnType.DOUBLE)),
          Map.entry(boolean.class, asIs(ColumnType.BOOLEAN)),
          Map.entry(Boolean.class, asIs(ColumnType.BOOLEAN)),
          Map.entry(LocalDate.class, date()));

  /** Empty for a type no column can hold. */
  static Optional<JavaType> find(Class<?> type) {
    return type.isEnum() ? Optional.of(constants(type)) : Optional.ofNullable(PLAIN.get(type));
  }

  /** What rows hold in a column whose type is data. */
  static JavaType of(ColumnType type) {
    return type == ColumnType.DATE ? date() : asIs(type);
  }

  private static JavaType asIs(ColumnType type) {
    return new JavaType(type, value -> value, value -> value, List.of());
  }

  private static JavaType date() {
    return new JavaType(
        ColumnType.DATE,
        day -> Math.toIntExact(((LocalDate) day).toEpochDay()),
        day -> LocalDate.ofEpochDay((int) day),
        List.of());
  }

  private static JavaType constants(Class<?> type) {
    List<Enum<?>> constants =
        Arrays.stream(type.getEnumConstants()).<Enum<?>>map(value -> (Enum<?>) value).toList();
    Map<Object, Object> byName =
        constants.stream().collect(Collectors.toUnmodifiableMap(Enum::name, value -> value));
    return new JavaType(
        ColumnType.STRING,
        value -> ((Enum<?>) value).name(),
        byName::get,
        constants.stream().<String>map(Enum::name).toList());
  }
}
