package nl.plafondwacht.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.plafondwacht.sample.cast.Codes;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.feed.Care;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Line;
import nl.plafondwacht.sample.feed.Parties;
import nl.plafondwacht.sample.feed.Quantity;

/**
 * Home care for one person: from when to when (both inclusive), how many minutes a week, and how
 * many days one line covers.
 */
record Arrangement(
    Person person,
    Contract contract,
    String code,
    String unit,
    int daysALine,
    LocalDate first,
    LocalDate last,
    int minutesAWeek) {

  /** Declared by the week, in hours, as far as it is declared on the run date. */
  static Arrangement weekly(
      Person person, Contract contract, LocalDate first, LocalDate last, int minutesAWeek) {
    return new Arrangement(
        person, contract, Codes.INTEGRAL, Codes.HOUR, 7, first, person.atMost(last), minutesAWeek);
  }

  Arrangement as(String otherCode, String otherUnit) {
    return new Arrangement(
        person, contract, otherCode, otherUnit, daysALine, first, last, minutesAWeek);
  }

  Arrangement daily() {
    return new Arrangement(person, contract, code, unit, 1, first, last, minutesAWeek);
  }

  /** The lines that have been received on the run date, undecided. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (LocalDate start = first; !start.isAfter(last); start = start.plusDays(daysALine)) {
      LocalDate end = person.atMost(start.plusDays(daysALine - 1));
      LocalDate lastDay = end.isAfter(last) ? last : end;
      if (Calendar.isKnown(Calendar.received(lastDay))) {
        lines.add(line(start, lastDay));
      }
    }
    return lines;
  }

  /** One line over any period, with its share of the weekly minutes, 15 percent more or less. */
  Line line(LocalDate start, LocalDate end) {
    long days = end.toEpochDay() - start.toEpochDay() + 1;
    int percent = 85 + Chance.below(31, person.number() * 100_000L + start.toEpochDay());
    long quarters = Math.max(1, minutesAWeek * days * percent / 700 / 15);
    Euros hour = Codes.hourTariff(code);
    boolean byFive = Codes.FIVE_MINUTES.equals(unit);
    Care care =
        new Care(
            Codes.HOME_CARE,
            code,
            start,
            end,
            byFive ? Quantity.of(quarters * 3) : new Quantity(quarters * 25),
            unit,
            byFive ? new Euros(hour.cents() / 12) : hour);
    return Line.debit(reference(start), parties(), care, Calendar.received(end));
  }

  Parties parties() {
    String agb = contract.provider().agbFor(person);
    return Parties.of(person.insurer(), person.id(), agb);
  }

  /** For example NOORD-017-260907: contract, person, first day; NURSING lines end in an N. */
  private String reference(LocalDate start) {
    String suffix = Codes.NURSING.equals(code) ? "N" : "";
    return String.format(
        Locale.ROOT,
        "%s-%03d-%02d%02d%02d%s",
        contract.tag(),
        person.number(),
        start.getYear() % 100,
        start.getMonthValue(),
        start.getDayOfMonth(),
        suffix);
  }
}
