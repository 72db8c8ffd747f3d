package nl.plafondwacht.sample.feed;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a feed: the texts of its fields, in the order of {@link Feed#columns()}. */
@FunctionalInterface
public interface Row {

  List<String> csv();

  /** Each value as the data contract writes it; what is not known becomes an empty field. */
  static List<String> fields(@Nullable Object... values) {
    return Arrays.stream(values).map(value -> value == null ? "" : value.toString()).toList();
  }
}
