package nl.plafondwacht.rules.uptake;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Money;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.line.Hours;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.trajectory.Episode;
import nl.plafondwacht.rules.trajectory.Setting;
import nl.plafondwacht.rules.trajectory.Sign;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;

/**
 * What an episode of a person looked like.
 *
 * @param found the class of the episode's days (T7)
 * @param ageBand on its first day
 * @param days of the episode in each setting; together all of them (T5)
 * @param homeCareTime of home-care lines, spread evenly over their days of care (M5, M6), in {@link
 *     Hours#PARTS}
 * @param firstPlanningOn first day of a title for talks about wishes, in the episode or not
 * @param markers ids of the markers that start in it, sorted
 * @param grantedCents net granted of lines whose first service day lies in it, by sector (M2)
 */
public record EpisodeSummary(
    Strictness strictness,
    Episode episode,
    TrajectoryClass found,
    String ageBand,
    SortedMap<Setting, Long> days,
    long homeCareTime,
    @Nullable LocalDate firstPlanningOn,
    List<String> markers,
    SortedMap<Sector, Long> grantedCents) {

  /**
   * The episodes of one person at all levels, in order of level and day.
   *
   * @param lines the person's net lines on the run date
   */
  public static List<EpisodeSummary> of(
      PersonFacts person, List<NetLine> lines, Trajectories trajectories, Reference reference) {
    if (Strictness.ALL.stream().allMatch(level -> trajectories.at(level).episodes().isEmpty())) {
      return List.of();
    }
    SortedMap<Setting, Days> settings = Trajectories.settings(person, lines, reference);
    Summing summing = new Summing(person, lines, trajectories, settings, reference);
    return Strictness.ALL.stream()
        .flatMap(
            level ->
                trajectories.at(level).episodes().stream()
                    .map(episode -> summing.sum(level, episode)))
        .toList();
  }

  /** Everything that the episodes of one person have in common. */
  private record Summing(
      PersonFacts person,
      List<NetLine> lines,
      Trajectories trajectories,
      SortedMap<Setting, Days> settings,
      Reference reference) {

    EpisodeSummary sum(Strictness level, Episode episode) {
      return new EpisodeSummary(
          level,
          episode,
          found(episode.days()),
          AgeBand.on(episode.days().first(), person),
          days(episode.days()),
          homeCareTime(episode.days()),
          firstPlanningOn(),
          signs(episode.days()).stream().map(Sign::marker).distinct().sorted().toList(),
          granted(episode.days()));
    }

    private TrajectoryClass found(Period days) {
      if (hasEpisode(Strictness.STRICT, days)) {
        return TrajectoryClass.TERMINAL_CERTAIN;
      }
      if (hasEpisode(Strictness.STANDARD, days)) {
        return TrajectoryClass.TERMINAL_PROBABLE;
      }
      return signs(days).stream().allMatch(sign -> sign.kind() == Kind.PLANNING)
          ? TrajectoryClass.PLANNING_ONLY
          : TrajectoryClass.PALLIATIVE;
    }

    private boolean hasEpisode(Strictness level, Period days) {
      return trajectories.at(level).episodes().stream()
          .anyMatch(episode -> episode.days().overlaps(days));
    }

    private List<Sign> signs(Period days) {
      return trajectories.signs().all().stream().filter(sign -> days.contains(sign.day())).toList();
    }

    private SortedMap<Setting, Long> days(Period days) {
      SortedMap<Setting, Long> counts = new TreeMap<>();
      settings.forEach((setting, all) -> counts.put(setting, all.and(days).count()));
      return counts;
    }

    private long homeCareTime(Period days) {
      return lines.stream()
          .filter(line -> line.isDebit() && !line.resubmitted())
          .filter(line -> reference.contracts().isHomeCare(line.claim()))
          .mapToLong(line -> time(line, days))
          .sum();
    }

    private long time(NetLine line, Period days) {
      Days care = trajectories.timeDays(line);
      return Money.part(Hours.parts(line.claim()).orElse(0), care.and(days).count(), care.count());
    }

    private @Nullable LocalDate firstPlanningOn() {
      List<Sign> talks = trajectories.signs().of(Kind.PLANNING);
      return talks.isEmpty() ? null : talks.get(0).day();
    }

    private SortedMap<Sector, Long> granted(Period days) {
      SortedMap<Sector, Long> cents = new TreeMap<>();
      for (NetLine line : lines) {
        if (days.contains(line.period().first())) {
          cents.merge(Sector.of(line.claim(), reference), line.netGrantedCents(), Long::sum);
        }
      }
      return cents;
    }
  }
}
