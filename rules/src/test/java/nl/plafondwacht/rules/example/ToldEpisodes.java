package nl.plafondwacht.rules.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.uptake.EpisodeSummary;

/** What an example can expect of episodes beyond their days. */
final class ToldEpisodes {
  private ToldEpisodes() {}

  /** By person, in order; no key for somebody without any. */
  static Map<String, Object> of(Night night, Strictness level) {
    Map<String, List<Object>> told = new TreeMap<>();
    night
        .persons()
        .forEach(
            person ->
                person.episodes().stream()
                    .filter(episode -> episode.strictness() == level)
                    .forEach(
                        episode ->
                            told.computeIfAbsent(person.person().person(), p -> new ArrayList<>())
                                .add(of(episode))));
    return new LinkedHashMap<>(told);
  }

  private static Map<String, Object> of(EpisodeSummary episode) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("class", episode.found().name());
    told.put("age_band", episode.ageBand());
    Map<String, Object> days = new LinkedHashMap<>();
    episode.days().forEach((setting, count) -> days.put(setting.name(), count));
    told.put("days", days);
    told.put("hours", Told.hours(episode.homeCareTime()));
    told.put("first_planning", Told.day(episode.firstPlanningOn()));
    told.put("markers", episode.markers());
    Map<String, Object> granted = new LinkedHashMap<>();
    episode
        .grantedCents()
        .forEach((sector, cents) -> granted.put(sector.name(), Told.euros(cents)));
    told.put("granted", granted);
    return told;
  }
}
