package nl.plafondwacht.rules.disclosure;

import java.util.List;

/**
 * Figures of one unit that a reader may add and subtract: those of a row, or of neighbouring rows.
 *
 * @param terms most figures of one sum or difference
 */
public record Group(List<Figure> figures, int terms) {

  /** Figures of which every sum and difference is tried. */
  public static Group of(List<Figure> figures) {
    return new Group(figures, figures.size());
  }
}
