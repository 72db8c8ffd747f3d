package nl.plafondwacht.files.table;

import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.filter2.predicate.Operators.BinaryColumn;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The rows whose text in {@code column} is at least {@code from} and below {@code to}, in the order
 * of UTF-8 bytes. Rows without a text are outside.
 *
 * @param to null when there is no upper end
 */
public record KeyRange(String column, String from, @Nullable String to) {

  FilterCompat.Filter filter() {
    BinaryColumn texts = FilterApi.binaryColumn(column);
    FilterPredicate atLeast = FilterApi.gtEq(texts, Binary.fromString(from));
    return FilterCompat.get(
        to == null ? atLeast : FilterApi.and(atLeast, FilterApi.lt(texts, Binary.fromString(to))));
  }

  boolean contains(@Nullable Object text) {
    return text != null
        && compare((String) text, from) >= 0
        && (to == null || compare((String) text, to) < 0);
  }

  /** By code point, which is the order of UTF-8 bytes; String compares halves of surrogates. */
  private static int compare(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
