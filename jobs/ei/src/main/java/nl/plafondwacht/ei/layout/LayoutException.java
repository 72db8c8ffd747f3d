package nl.plafondwacht.ei.layout;

import java.util.List;
import java.util.stream.Collectors;

/** Layouts that nothing may be read with, with every mistake in them. */
public final class LayoutException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<LayoutMistake> mistakes;

  /** Tells the mistakes, at least one. */
  LayoutException(List<LayoutMistake> mistakes) {
    super(mistakes.stream().map(LayoutMistake::toString).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /** The mistakes in order of file and row. */
  public List<LayoutMistake> mistakes() {
    return mistakes;
  }
}
