package nl.plafondwacht.sample.insurer.truth;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Counts what is published about the Netherlands. One thread only; several add up. */
public final class Figures {
  private static final int LAST_MONTH = 30;
  private static final int WITHOUT_CONTRACT = 99_600_000;

  private final Map<Count, long[]> counts = new EnumMap<>(Count.class);
  private final InsurerTime window;
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
  public Figures(InsurerTime window) {
    this.window = window;
    this.yearFrom = window.last() - 60 - 364;
    for (Count count : Count.values()) {
      counts.put(count, new long[1]);
    }
  }

  public void add(PersonFile file) {
    count(Count.PERSONS, 1);
    homeCare(file);
    if (file.life().died() != Day.NEVER) {
      death(file);
    }
  }

  public void add(Figures other) {
    other.counts.forEach((count, sum) -> count(count, sum[0]));
  }

  long of(Count count) {
    return cell(count)[0];
  }

  InsurerTime window() {
    return window;
  }

  private void count(Count count, long by) {
    cell(count)[0] += by;
  }

  private long[] cell(Count count) {
    return Objects.requireNonNull(counts.get(count));
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
}
