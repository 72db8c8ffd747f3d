package nl.plafondwacht.nightly.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.rules.rulebook.Rulebook;
import nl.plafondwacht.rules.signal.Fingerprint;

/**
 * What makes a run the same run (data contract, "Out"): the same identity gives the same bytes.
 * Paths, threads, memory, host and program commit are no part of it.
 *
 * @param parts in key order
 */
public record RunIdentity(LocalDate date, SortedMap<String, String> parts) {
  /** The key id of a run without a pseudonym key. */
  public static final String NO_KEY = "none";

  private static final int DIGITS = 12;

  /**
   * The identity of a run over the deliveries of a manifest.
   *
   * @param settings those that change results
   * @param codes digests of the code tables
   * @param keyId names the pseudonym key
   * @param previousRun run id of the latest night before this date; empty when there is none
   */
  public static RunIdentity of(
      LocalDate date,
      Mode mode,
      Manifest manifest,
      SortedMap<String, String> settings,
      SortedMap<String, String> codes,
      String keyId,
      String previousRun) {
    SortedMap<String, String> parts = new TreeMap<>();
    parts.put("date", date.toString());
    parts.put("mode", mode.text());
    parts.put("rulebook", Rulebook.VERSION);
    parts.put("key_id", keyId);
    parts.put("previous_run", previousRun);
    settings.forEach((key, value) -> parts.put("setting " + key, value));
    codes.forEach((file, digest) -> parts.put("codes " + file, digest));
    int position = 0;
    for (LoggedDelivery delivery : manifest.deliveries()) {
      parts.put("delivery %06d".formatted(position++), delivery.digest());
    }
    return new RunIdentity(date, parts);
  }

  /** The identity of a run that was recorded. */
  public static RunIdentity of(RunRecord run) {
    return new RunIdentity(LocalDate.parse(run.date()), run.madeOf());
  }

  public Mode mode() {
    return Mode.of(part("mode"));
  }

  /** A part; empty when there is none of that name. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** The parts whose names begin with this, by the rest of their names. */
  public SortedMap<String, String> partsOf(String prefix) {
    SortedMap<String, String> found = new TreeMap<>();
    parts.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), value);
          }
        });
    return found;
  }

  /** Twelve hex digits. */
  public String runId() {
    List<String> all = new ArrayList<>();
    parts.forEach((key, value) -> all.add(key + "=" + value));
    return Fingerprint.of(all).substring(0, DIGITS);
  }
}
