package nl.plafondwacht.store.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.parquet.column.ColumnWriter;
import org.jspecify.annotations.Nullable;

/** A component of a record as a column. */
record RecordColumn(ColumnDescription description, JavaType javaType, MethodHandle accessor) {

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
    return new RecordColumn(description(component, column, type), type, accessor(component));
  }

  private static ColumnDescription description(
      RecordComponent component, Column column, JavaType type) {
    return new ColumnDescription(
        snakeCase(component.getName()),
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

  private static MethodHandle accessor(RecordComponent component) {
    Method method = component.getAccessor();
    method.setAccessible(true); // records of a table need not be public
    try {
      return MethodHandles.lookup()
          .unreflect(method)
          .asType(MethodType.methodType(Object.class, Record.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("No access to " + method, e);
    }
  }

  /** Writes this component of {@code row}; false when it is null and must not be. */
  boolean write(Record row, ColumnWriter to) {
    Object value = value(row);
    if (value != null) {
      javaType.type().write(javaType.toStored().apply(value), to, description.nullable() ? 1 : 0);
      return true;
    }
    to.writeNull(0, 0);
    return description.nullable();
  }

  private @Nullable Object value(Record row) {
    try {
      return (Object) accessor.invokeExact(row);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Accessor of column " + description.name() + " failed", e);
    }
  }
}
