package nl.plafondwacht.rules.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.plafondwacht.rules.shown.Shown;

/** How days, amounts and counts read, in Dutch or English. */
final class Wording {
  static final Wording DUTCH = new Wording("nl", ',', '.', "minder dan %d", "een aantal");
  static final Wording ENGLISH = new Wording("en", '.', ',', "fewer than %d", "a number of");

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DecimalFormatSymbols symbols;
  private final String fewer;
  private final String some;

  private Wording(String language, char decimal, char grouping, String fewer, String some) {
    Locale locale = Locale.forLanguageTag(language);
    this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    this.symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(decimal);
    symbols.setGroupingSeparator(grouping);
    this.fewer = fewer;
    this.some = some;
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  String month(LocalDate date) {
    return month.format(date);
  }

  /** Such as {@code € 1.234,50}. */
  String euros(long cents) {
    DecimalFormat format = new DecimalFormat("#,##0.00", symbols);
    return "€ " + format.format(BigDecimal.valueOf(cents, 2));
  }

  /** The number, or what can be said in its place (S8). */
  String count(long persons, Shown.Row row, String column) {
    if (!row.hides(column)) {
      return Long.toString(persons);
    }
    return row.isOfFew(column) ? fewer.formatted(row.shown().disclosure().threshold()) : some;
  }
}
