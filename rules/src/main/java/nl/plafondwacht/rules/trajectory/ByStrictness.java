package nl.plafondwacht.rules.trajectory;

import java.util.function.Function;

/**
 * The same figure at every strictness. Where nothing differs, the levels are one object, so that
 * whatever follows from it need be worked out once.
 */
public record ByStrictness<T>(T strict, T standard, T broad) {

  /** Makes a value of each level by itself. */
  public static <T> ByStrictness<T> each(Function<Strictness, T> figure) {
    return new ByStrictness<>(
        figure.apply(Strictness.STRICT),
        figure.apply(Strictness.STANDARD),
        figure.apply(Strictness.BROAD));
  }

  public T at(Strictness strictness) {
    return switch (strictness) {
      case STRICT -> strict;
      case STANDARD -> standard;
      case BROAD -> broad;
    };
  }

  /** What follows at each level; levels that are one object stay one. */
  public <R> ByStrictness<R> map(Function<? super T, ? extends R> next) {
    R ofStrict = next.apply(strict);
    R ofStandard = isSame(standard, strict) ? ofStrict : next.apply(standard);
    R ofBroad = isSame(broad, standard) ? ofStandard : next.apply(broad);
    return new ByStrictness<>(ofStrict, ofStandard, ofBroad);
  }

  /** Whether nothing at the level can differ from strict. */
  public boolean isAsStrict(Strictness strictness) {
    return isSame(at(strictness), strict);
  }

  @SuppressWarnings("ReferenceEquality") // Sharing is the point; equal copies only cost time.
  private static boolean isSame(Object one, Object other) {
    return one == other;
  }
}
