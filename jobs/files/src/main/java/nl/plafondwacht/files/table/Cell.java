package nl.plafondwacht.files.table;

import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.jspecify.annotations.Nullable;

/** Receives the values of one column; each entry of a dictionary is made into Java once. */
final class Cell extends PrimitiveConverter {

  private final String column;
  private final JavaType javaType;
  private @Nullable Dictionary dictionary;
  private @Nullable Object[] decoded = {};
  private @Nullable Object value;

  Cell(RecordColumn column) {
    this.column = column.description().name();
    this.javaType = column.javaType();
  }

  /** The value received since it was last taken, if any. */
  @Nullable Object take() {
    Object taken = value;
    value = null;
    return taken;
  }

  @Override
  public boolean hasDictionarySupport() {
    return true;
  }

  @Override
  public void setDictionary(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.decoded = new @Nullable Object[dictionary.getMaxId() + 1];
  }

  @Override
  public void addValueFromDictionary(int id) {
    Object known = decoded[id];
    if (known == null && dictionary != null) {
      known = made(javaType.type().decode(dictionary, id));
      decoded[id] = known;
    }
    value = known;
  }

  @Override
  public void addBinary(Binary text) {
    value = made(text.toStringUsingUTF8());
  }

  @Override
  public void addLong(long number) {
    value = made(number);
  }

  @Override
  public void addInt(int number) {
    value = made(number);
  }

  @Override
  public void addDouble(double number) {
    value = made(number);
  }

  @Override
  public void addBoolean(boolean truth) {
    value = made(truth);
  }

  private Object made(Object stored) {
    Object java = javaType.fromStored().apply(stored);
    if (java == null) {
      throw new IllegalStateException(
          "column %s has a text other than %s".formatted(column, javaType.values()));
    }
    return java;
  }
}
