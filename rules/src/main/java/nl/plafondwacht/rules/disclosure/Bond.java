package nl.plafondwacht.rules.disclosure;

import java.util.List;

/**
 * Figures that are not shown where another is not, because longer sums than those that are tried
 * would tell of few persons. One that nobody is behind stays: it is 0.
 *
 * @param when one of them is hidden
 * @param goes all of them are
 */
public record Bond(List<Figure> when, List<Figure> goes) {}
