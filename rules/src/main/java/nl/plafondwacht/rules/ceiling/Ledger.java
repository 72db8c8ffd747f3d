package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a contract's lines add up to, by measure and day. Adding is all that happens here, so
 * ledgers of different persons merge in any order. Not safe for use by several threads.
 */
public final class Ledger {
  private final Map<Measure, Series> series = new EnumMap<>(Measure.class);

  /** One amount of a ledger; the form in which it is stored. */
  public record Entry(String contractId, Measure measure, LocalDate day, long amount) {}

  public void add(Measure measure, LocalDate day, long amount) {
    add(measure, day.toEpochDay(), amount);
  }

  void add(Measure measure, long epochDay, long amount) {
    series.computeIfAbsent(measure, m -> new Series()).add(epochDay, amount);
  }

  public long total(Measure measure) {
    Series days = series.get(measure);
    return days == null ? 0 : days.total();
  }

  /** The days with an amount other than 0. */
  public NavigableMap<LocalDate, Long> byDay(Measure measure) {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    Series found = series.get(measure);
    if (found != null) {
      found.forEach(days::put);
    }
    return days;
  }

  /** All amounts other than 0, by measure and day. */
  public List<Entry> entries(String contractId) {
    List<Entry> entries = new ArrayList<>();
    series.forEach(
        (measure, days) ->
            days.forEach(
                (day, amount) -> entries.add(new Entry(contractId, measure, day, amount))));
    return entries;
  }
}
