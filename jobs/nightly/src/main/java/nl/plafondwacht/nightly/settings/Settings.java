package nl.plafondwacht.nightly.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.Rights;

/**
 * Every setting of a night, complete and checked; {@code config/plafondwacht.yaml} explains each.
 *
 * @param keyFile file with the pseudonym key; the key itself comes from {@link KeySource}
 * @param expected deliveries that have to come; no part of a run's id, for they change no table
 * @param roots ownership per output root; a root that is not named keeps what the process gives it
 */
public record Settings(
    Folders folders,
    Optional<Path> keyFile,
    List<Expected> expected,
    Limits limits,
    Quarantine quarantine,
    Disclosure disclosure,
    Reporting reporting,
    SortedMap<String, Rights> roots,
    Upkeep upkeep,
    Messages messages) {
  private static final String THRESHOLD = "disclosure.threshold";

  /**
   * The settings that change results, as they go into the run id: the only place that says which.
   * Paths, threads, sizes, rights, reporting and upkeep leave no trace in a table; code tables
   * count by their digests.
   */
  public SortedMap<String, String> semantic() {
    SortedMap<String, String> semantic = new TreeMap<>();
    semantic.put(THRESHOLD, Integer.toString(disclosure.threshold()));
    semantic.put("messages.code_page", messages.codePage().name());
    semantic.put("quarantine.budget", Quarantine.text(quarantine.budget()));
    quarantine
        .perReason()
        .forEach(
            (reason, share) ->
                semantic.put("quarantine.per_reason." + reason, Quarantine.text(share)));
    return semantic;
  }

  /**
   * These settings with the ones that change results taken from a run. Quarantine and code page are
   * left out: they matter to deliveries that are new, and a run that is made again has none.
   *
   * @param semantic as {@link #semantic} gave it
   */
  public Settings withSemantic(SortedMap<String, String> semantic) {
    int threshold = Integer.parseInt(semantic.getOrDefault(THRESHOLD, ""));
    return new Settings(
        folders,
        keyFile,
        expected,
        limits,
        quarantine,
        new Disclosure(threshold, disclosure.impactAssessment()),
        reporting,
        roots,
        upkeep,
        messages);
  }
}
