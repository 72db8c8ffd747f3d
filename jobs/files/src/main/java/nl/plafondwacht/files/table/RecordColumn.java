package nl.plafondwacht.files.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.parquet.column.ColumnWriter;
import org.jspecify.annotations.Nullable;

/**
 * A column of the rows of a class.
 *
 * @param getter takes its value out of a row
 */
record RecordColumn(ColumnDescription description, JavaType javaType, Getter getter) {

  /** The value of a row in one column, null when it has none. */
  @FunctionalInterface
  interface Getter {
    @Nullable Object of(Object row);
  }

  private static final Pattern UPPER_CASE = Pattern.compile("(?<!^)([A-Z])");

  static RecordColumn of(RecordComponent component) {
    String where = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    Column column = component.getAnnotation(Column.class);
    if (column == null) {
      throw new IllegalArgumentException(where + " has no @Column to describe it");
    }
    JavaType type =
        JavaType.find(component.getType())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        where + " is a " + component.getType().getName() + ": no column holds it"));
    return new RecordColumn(description(component, column, type), type, getter(component));
  }

  private static ColumnDescription description(
      RecordComponent component, Column column, JavaType type) {
    return new ColumnDescription(
        column.name().isEmpty() ? snakeCase(component.getName()) : column.name(),
        type.type(),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        column.en(),
        column.nl(),
        column.unit(),
        column.rule(),
        type.values());
  }

  static String snakeCase(String name) {
    return UPPER_CASE.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT);
  }

  private static Getter getter(RecordComponent component) {
    Method method = component.getAccessor();
    method.setAccessible(true); // records of a table need not be public
    try {
      MethodHandle accessor =
          MethodHandles.lookup()
              .unreflect(method)
              .asType(MethodType.methodType(Object.class, Record.class));
      return row -> call(accessor, (Record) row);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("No access to " + method, e);
    }
  }

  private static @Nullable Object call(MethodHandle accessor, Record row) {
    try {
      return (Object) accessor.invokeExact(row);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Accessor of " + accessor.type() + " failed", e);
    }
  }

  /** Writes the row's value in this column; false when it has none and must have. */
  boolean write(Object row, ColumnWriter to) {
    Object value = getter.of(row);
    if (value != null) {
      javaType.type().write(javaType.toStored().apply(value), to, description.nullable() ? 1 : 0);
      return true;
    }
    to.writeNull(0, 0);
    return description.nullable();
  }
}
