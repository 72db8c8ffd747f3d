package nl.plafondwacht.files.table;

import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** The types a column of a file can have. */
public enum ColumnType {
  STRING(PrimitiveTypeName.BINARY),
  INT64(PrimitiveTypeName.INT64),
  INT32(PrimitiveTypeName.INT32),
  DOUBLE(PrimitiveTypeName.DOUBLE),
  BOOLEAN(PrimitiveTypeName.BOOLEAN),
  /** Days since 1970-01-01. */
  DATE(PrimitiveTypeName.INT32);

  private final PrimitiveTypeName primitive;

  ColumnType(PrimitiveTypeName primitive) {
    this.primitive = primitive;
  }

  PrimitiveType column(String name, boolean nullable) {
    Repetition repetition = nullable ? Repetition.OPTIONAL : Repetition.REQUIRED;
    return Types.primitive(primitive, repetition).as(meaning()).named(name);
  }

  private @Nullable LogicalTypeAnnotation meaning() {
    return switch (this) {
      case STRING -> LogicalTypeAnnotation.stringType();
      case DATE -> LogicalTypeAnnotation.dateType();
      case INT64, INT32, DOUBLE, BOOLEAN -> null;
    };
  }

  /** Whether a file's column holds this type, be it required or optional. */
  boolean fits(PrimitiveType column) {
    return column(column.getName(), column.isRepetition(Repetition.OPTIONAL)).equals(column);
  }

  /** Writes a {@link String}, {@link Long}, {@link Integer}, {@link Double} or {@link Boolean}. */
  void write(Object value, ColumnWriter to, int level) {
    switch (primitive) {
      case BINARY -> to.write(Binary.fromString((String) value), 0, level);
      case INT64 -> to.write((long) value, 0, level);
      case INT32 -> to.write((int) value, 0, level);
      case DOUBLE -> to.write((double) value, 0, level);
      case BOOLEAN -> to.write((boolean) value, 0, level);
      default -> throw new IllegalStateException("No column is stored as " + primitive);
    }
  }

  Object decode(Dictionary dictionary, int id) {
    return switch (primitive) {
      case BINARY -> dictionary.decodeToBinary(id).toStringUsingUTF8();
      case INT64 -> dictionary.decodeToLong(id);
      case INT32 -> dictionary.decodeToInt(id);
      case DOUBLE -> dictionary.decodeToDouble(id);
      default -> throw new IllegalStateException("No dictionary holds " + primitive);
    };
  }
}
