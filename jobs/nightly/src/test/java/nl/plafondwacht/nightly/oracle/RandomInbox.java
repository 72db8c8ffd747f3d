package nl.plafondwacht.nightly.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Inboxes crowded with edge cases on few persons, contracts and providers, the same bytes for the
 * same seed and size. About two lines in a hundred are broken, so a night needs a wider quarantine
 * budget than the default.
 */
public final class RandomInbox {
  private static final LocalDate LATEST = LocalDate.of(2026, 9, 30);

  private RandomInbox() {}

  /** What a night on the inbox needs: D, the insurer groups, and the codes its lines use. */
  public record Written(LocalDate day, List<String> insurerGroups, Oracle.Codes codes) {}

  /**
   * Writes two to ten deliveries into {@code inbox}, all created on or before D.
   *
   * @param size number of claims, at least 1; corrections and markers come on top
   */
  public static Written write(Path inbox, long seed, int size) throws IOException {
    Dice dice = new Dice(seed);
    LocalDate day = LATEST.minusDays(dice.number(0, 80));
    RandomDeliveries deliveries = new RandomDeliveries(dice, day);
    RandomPersons everybody = new RandomPersons(dice, deliveries, day);
    everybody.writeRegions();
    List<RandomPersons.Person> persons = everybody.write(Math.max(3, size / 12));
    new RandomContracts(dice, deliveries, day, Math.max(1, size * 8)).write();
    RandomLines lines = new RandomLines(dice, deliveries, persons, day);
    lines.write(size);
    RandomMarkers markers = new RandomMarkers(dice, deliveries, day);
    markers.writeArticles();
    lines.writeMarkers(markers);
    deliveries.repeatAFile();
    deliveries.write(inbox);
    return new Written(day, List.of("ALFA", "BETA"), TinyInbox.shippedCodes());
  }
}
