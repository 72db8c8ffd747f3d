package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.plafondwacht.sample.insurer.care.Feeds.Stay;
import nl.plafondwacht.sample.insurer.care.Feeds.StayKind;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.care.Performance.Sector;
import nl.plafondwacht.sample.insurer.care.Performance.Sign;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.life.Life.Place;
import nl.plafondwacht.sample.insurer.world.Window;

/** Counts what is published about the Netherlands. One thread only; several add up. */
public final class Figures {
  private static final int LAST_MONTH = 30;
  private static final int WITHOUT_CONTRACT = 99_600_000;

  private final Map<Count, Long> counts = new EnumMap<>(Count.class);
  private final Window window;
  private final int yearFrom;

  /** What is counted. */
  enum Count {
    PERSONS,
    DEATHS,
    WITH_ILLNESS,
    HOME,
    NURSING_HOME,
    HOSPITAL,
    ELSEWHERE,
    ADMITTED,
    EMERGENCY,
    INTENSIVE_CARE,
    CONTACTS,
    SEDATED,
    CLIENTS,
    CLIENTS_WITHOUT_CONTRACT,
    CENTS,
    CENTS_WITHOUT_CONTRACT,
    LINES,
    LINES_OVER_A_MONTH,
    TOLD
  }

  /** Clients and their euros are those of the last 365 days that are all declared. */
  public Figures(Window window) {
    this.window = window;
    this.yearFrom = window.last() - 60 - 364;
  }

  public void add(PersonFile file) {
    count(Count.PERSONS, 1);
    homeCare(file);
    if (file.life().died() != Day.NEVER) {
      death(file);
    }
  }

  public void add(Figures other) {
    other.counts.forEach(this::count);
  }

  long of(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  Window window() {
    return window;
  }

  private void count(Count count, long by) {
    counts.merge(count, by, Long::sum);
  }

  private void homeCare(PersonFile file) {
    boolean client = false;
    boolean without = false;
    for (Line line : file.lines()) {
      if (line.what().sector() == Sector.HOME_CARE && !line.isCredit()) {
        boolean outside = line.agb() >= WITHOUT_CONTRACT;
        count(Count.LINES, 1);
        count(Count.LINES_OVER_A_MONTH, Day.month(line.start()) == Day.month(line.end()) ? 0 : 1);
        if (line.start() >= yearFrom && line.start() < yearFrom + 365) {
          client = true;
          without |= outside;
          count(Count.CENTS, line.claimed());
          count(Count.CENTS_WITHOUT_CONTRACT, outside ? line.claimed() : 0);
        }
      }
    }
    count(Count.CLIENTS, client ? 1 : 0);
    count(Count.CLIENTS_WITHOUT_CONTRACT, without ? 1 : 0);
  }

  private void death(PersonFile file) {
    Life life = file.life();
    count(Count.DEATHS, 1);
    if (has(file, Sign.SEDATION)) {
      count(Count.SEDATED, 1);
    }
    boolean told = life.died() <= window.last() - 60 && life.died() >= window.first() + LAST_MONTH;
    if (life.end().isExpectedDeath()) {
      count(Count.WITH_ILLNESS, 1);
      count(place(life.end().place()), 1);
      if (told) {
        lastMonth(file);
      }
    }
  }

  private static Count place(Place place) {
    return switch (place) {
      case HOME -> Count.HOME;
      case NURSING_HOME -> Count.NURSING_HOME;
      case HOSPITAL -> Count.HOSPITAL;
      default -> Count.ELSEWHERE;
    };
  }

  private static boolean has(PersonFile file, Sign sign) {
    return file.lines().stream().anyMatch(line -> line.what().sign() == sign);
  }

  private void lastMonth(PersonFile file) {
    int from = file.life().died() - LAST_MONTH;
    count(Count.ADMITTED, admitted(file, from) ? 1 : 0);
    count(Count.EMERGENCY, within(file, Performance.EMERGENCY, from) ? 1 : 0);
    count(Count.INTENSIVE_CARE, within(file, Performance.INTENSIVE_CARE_DAY, from) ? 1 : 0);
    count(
        Count.CONTACTS,
        file.lines().stream()
            .filter(line -> line.what().sector() == Sector.GP && line.start() >= from)
            .filter(line -> line.what().sign() != Sign.CERTAIN && !line.isCredit())
            .count());
    count(Count.TOLD, 1);
  }

  private static boolean admitted(PersonFile file, int from) {
    for (Stay stay : file.stays()) {
      if (stay.kind() == StayKind.HOSPITAL && stay.end() >= from) {
        return true;
      }
    }
    return within(file, Performance.NURSING_DAY, from);
  }

  private static boolean within(PersonFile file, Performance what, int from) {
    return file.lines().stream().anyMatch(line -> line.what() == what && line.end() >= from);
  }

  /** Shares in text; the test holds each within its band. */
  public List<Figure> table() {
    List<Figure> table = new ArrayList<>();
    double years = (double) window.days() / 365;
    table.add(
        figure(
            "deaths a year, % of persons",
            1.0, 0.2, "CBS order of size", 100 / years, Count.DEATHS, Count.PERSONS));
    table.add(
        figure(
            "deaths with an illness trajectory, %",
            66, 4, "kerncijfers palliaweb 2022", 100, Count.WITH_ILLNESS, Count.DEATHS));
    table.add(
        figure(
            "of those at home, %",
            39, 5, "kerncijfers palliaweb 2022", 100, Count.HOME, Count.WITH_ILLNESS));
    table.add(
        figure(
            "of those in a nursing home, %",
            34, 5, "kerncijfers palliaweb 2022", 100, Count.NURSING_HOME, Count.WITH_ILLNESS));
    table.add(
        figure(
            "of those in hospital, %",
            19, 4, "kerncijfers palliaweb 2022", 100, Count.HOSPITAL, Count.WITH_ILLNESS));
    table.add(
        figure(
            "of those in hospice or elsewhere, %",
            8, 2.5, "kerncijfers palliaweb 2022", 100, Count.ELSEWHERE, Count.WITH_ILLNESS));
    table.add(
        figure(
            "admitted in the last month, %",
            32, 4, "BMC Palliat Care 2022", 100, Count.ADMITTED, Count.TOLD));
    table.add(
        figure(
            "emergency visit in the last month, %",
            23.9, 4, "BMC Palliat Care 2022", 100, Count.EMERGENCY, Count.TOLD));
    table.add(
        figure(
            "intensive care in the last month, %",
            5.3, 2, "BMC Palliat Care 2022", 100, Count.INTENSIVE_CARE, Count.TOLD));
    table.add(
        figure(
            "GP contacts in the last month",
            6.3,
            0.7,
            "Nivel 2017",
            1,
            Count.CONTACTS,
            Count.TOLD));
    table.add(
        figure(
            "sedation at home, % of deaths", 26, 4, "SFK 2022", 100, Count.SEDATED, Count.DEATHS));
    table.add(
        figure(
            "clients of wijkverpleging a year, % of persons",
            3.4, 0.6, "NZa kerncijfers 2019", 100, Count.CLIENTS, Count.PERSONS));
    table.add(
        figure(
            "euros of wijkverpleging per client a year",
            6015,
            1200,
            "NZa kerncijfers 2019",
            0.01,
            Count.CENTS,
            Count.CLIENTS));
    table.add(
        figure(
            "clients without contract, %",
            3.5, 1.2, "Vektis 2019", 100, Count.CLIENTS_WITHOUT_CONTRACT, Count.CLIENTS));
    table.add(
        figure(
            "cost without contract, %",
            5.7, 2, "Vektis 2019", 100, Count.CENTS_WITHOUT_CONTRACT, Count.CENTS));
    table.add(
        figure(
            "lines of wijkverpleging over a month's end, %",
            1, 0.5, "monitor langdurige zorg 2019", 100, Count.LINES_OVER_A_MONTH, Count.LINES));
    return table;
  }

  /** One published figure and what was generated. */
  public record Figure(
      String name, String source, double published, double band, double generated) {
    public String row() {
      return String.format(
          Locale.ROOT, "\"%s\",%s,%s,%s,%.2f", name, source, published, band, generated);
    }

    public boolean isWithinBand() {
      return Math.abs(generated - published) <= band;
    }
  }

  private Figure figure(
      String name,
      double published,
      double band,
      String source,
      double factor,
      Count above,
      Count below) {
    double generated = of(below) == 0 ? 0 : factor * of(above) / of(below);
    return new Figure(name, source, published, band, generated);
  }
}
