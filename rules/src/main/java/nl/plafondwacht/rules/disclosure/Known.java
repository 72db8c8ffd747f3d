package nl.plafondwacht.rules.disclosure;

import java.util.List;

/**
 * Something a reader knows: a shown figure, or what follows from several.
 *
 * @param from the shown figures that tell it
 */
record Known(Amounts amounts, List<Figure> from) {}
