package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plafondwacht.rules.reference.Titles;
import nl.plafondwacht.rules.reference.Titles.Title;
import nl.plafondwacht.rules.uptake.TitleFigure.Use;
import nl.plafondwacht.rules.uptake.UptakeFacts.Cell;
import nl.plafondwacht.rules.uptake.UptakeFacts.ProviderUse;

/** Makes the figures of all titles from the facts of all persons, margins included. */
public final class TitleFigures {
  private final Map<Cell, Counts> counts = new HashMap<>();

  /** The cells with a count, by the one of the whole population. */
  private final Map<Cell, Set<Cell>> counted = new HashMap<>();

  private final Map<Cell, NavigableMap<Integer, Long>> firstUses = new HashMap<>();
  private final Map<Cell, Set<String>> providers = new HashMap<>();
  private final Map<String, Map<String, ReportPeriod>> adoption = new HashMap<>();
  private final LocalDate runDate;

  private TitleFigures(UptakeFacts facts, LocalDate runDate) {
    this.runDate = runDate;
    facts.counts().forEach((cell, more) -> margins(cell).forEach(at -> count(at, more)));
    facts
        .firstUses()
        .forEach(
            (use, persons) ->
                margins(use.cell())
                    .forEach(
                        at ->
                            firstUses
                                .computeIfAbsent(at, any -> new TreeMap<>())
                                .merge(use.daysBeforeDeath(), persons, Long::sum)));
    facts.providers().forEach(this::provider);
  }

  private void count(Cell cell, Counts more) {
    counts.merge(cell, more, Counts::plus);
    Cell whole = whole(cell.period(), cell.title());
    counted.computeIfAbsent(whole, any -> new HashSet<>()).add(cell);
  }

  /**
   * The figures: of a title that is configured and available a row for the whole population in each
   * period and one for each group and region with anything to count; of any other title a row per
   * period that says why there is nothing. Periods run from the first in which somebody had a line,
   * or the title's own first, to the run date's.
   */
  public static List<TitleFigure> of(UptakeFacts facts, Titles titles, LocalDate runDate) {
    Optional<ReportPeriod> first =
        facts.classes().keySet().stream()
            .map(UptakeFacts.ClassCell::period)
            .filter(period -> !period.isQuarter())
            .findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    TitleFigures all = new TitleFigures(facts, runDate);
    List<TitleFigure> figures = new ArrayList<>();
    for (Title title : titles.all()) {
      for (ReportPeriod period : all.periods(title, first.get())) {
        figures.addAll(all.rows(title, period));
      }
    }
    return figures;
  }

  private static List<Cell> margins(Cell cell) {
    return List.of(
        cell,
        new Cell(cell.period(), cell.title(), TitleFigure.ALL, cell.region()),
        new Cell(cell.period(), cell.title(), cell.insurerGroup(), TitleFigure.ALL),
        whole(cell.period(), cell.title()));
  }

  private static Cell whole(ReportPeriod period, String title) {
    return new Cell(period, title, TitleFigure.ALL, TitleFigure.ALL);
  }

  private void provider(ProviderUse use) {
    Cell month = use.cell();
    adoption
        .computeIfAbsent(month.title(), any -> new HashMap<>())
        .merge(
            use.providerAgb(),
            month.period(),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
    for (ReportPeriod period : List.of(month.period(), month.period().quarter())) {
      Cell cell = new Cell(period, month.title(), month.insurerGroup(), month.region());
      margins(cell)
          .forEach(
              at -> providers.computeIfAbsent(at, any -> new HashSet<>()).add(use.providerAgb()));
    }
  }

  private List<ReportPeriod> periods(Title title, ReportPeriod firstMonth) {
    ReportPeriod last = ReportPeriod.monthOf(runDate);
    ReportPeriod own = ReportPeriod.monthOf(title.available().first());
    ReportPeriod from = own.compareTo(firstMonth) > 0 ? own : firstMonth;
    Set<ReportPeriod> periods = new TreeSet<>(Set.of(last, last.quarter()));
    for (ReportPeriod month = from; month.compareTo(last) < 0; month = month.next()) {
      periods.add(month);
      periods.add(month.quarter());
    }
    return List.copyOf(periods);
  }

  private List<TitleFigure> rows(Title title, ReportPeriod period) {
    TitleFigure none = new TitleFigure(period, title, TitleFigure.ALL, TitleFigure.ALL, null);
    if (none.status() != TitleFigure.Status.CONFIGURED) {
      return List.of(none);
    }
    NavigableSet<Cell> cells = new TreeSet<>(Cell.ORDER);
    cells.add(whole(period, title.id()));
    cells.addAll(counted.getOrDefault(whole(period, title.id()), Set.of()));
    counted.getOrDefault(whole(period, ""), Set.of()).forEach(cell -> cells.add(of(title, cell)));
    return cells.stream().map(cell -> figure(title, cell)).toList();
  }

  private TitleFigure figure(Title title, Cell cell) {
    Counts own = counts.getOrDefault(cell, Counts.NONE);
    Counts deaths = counts.getOrDefault(ofNoTitle(cell), Counts.NONE);
    Set<String> users = providers.getOrDefault(cell, Set.of());
    Use use =
        new Use(
            own.plus(deaths),
            firstUses.getOrDefault(cell, Collections.emptyNavigableMap()),
            users.size(),
            users.stream().filter(provider -> adopted(cell, provider)).count());
    return new TitleFigure(cell.period(), title, cell.insurerGroup(), cell.region(), use);
  }

  private boolean adopted(Cell cell, String provider) {
    ReportPeriod month =
        Objects.requireNonNull(
            adoption.getOrDefault(cell.title(), Map.of()).get(provider), "month of a provider");
    return cell.period().equals(cell.period().isQuarter() ? month.quarter() : month);
  }

  private static Cell of(Title title, Cell cell) {
    return new Cell(cell.period(), title.id(), cell.insurerGroup(), cell.region());
  }

  private static Cell ofNoTitle(Cell cell) {
    return new Cell(cell.period(), "", cell.insurerGroup(), cell.region());
  }
}
