package nl.plafondwacht.rules.summary;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, amounts and counts read, in Dutch or English. */
final class Wording {
  static final Wording DUTCH = new Wording("nl", ',', '.', "minder dan %d");
  static final Wording ENGLISH = new Wording("en", '.', ',', "fewer than %d");

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DecimalFormatSymbols symbols;
  private final String fewer;

  private Wording(String language, char decimal, char grouping, String fewer) {
    Locale locale = Locale.forLanguageTag(language);
    this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    this.symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(decimal);
    symbols.setGroupingSeparator(grouping);
    this.fewer = fewer;
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

  /** The number, or that it is too small to show (S8). */
  String count(long persons, Disclosure disclosure) {
    return disclosure.hides(persons)
        ? fewer.formatted(disclosure.threshold())
        : Long.toString(persons);
  }
}
