package nl.plafondwacht.sample.insurer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uptake of titles and classes of persons in the observable truth. */
class UptakeTruthTest {
  private static final int TITLES = 4;
  private static final int PERSONS = 5;
  private static final int DEATHS = 6;

  @TempDir static Path folder;
  private static List<String[]> uptake = List.of();
  private static List<String[]> counts = List.of();
  private static List<String[]> classes = List.of();

  @BeforeAll
  static void makeAnInsurer() throws IOException {
    Path out = folder.resolve("insurer");
    Insurer.of(new Size(8000), 5, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 3, 31), 1)
        .writeTo(out, Progress.SILENT);
    uptake = rows("uptake.csv");
    counts = rows("class-counts.csv");
    classes = rows("classes.csv");
  }

  @Test
  void marginsAreTheSumsOfWhatTheyCover() {
    for (int column : new int[] {TITLES, PERSONS, DEATHS}) {
      Map<String, Long> all = sum(uptake, row -> isAll(row, 2) && isAll(row, 3), column, 0, 1);
      assertThat(sum(uptake, row -> !isAll(row, 2) && isAll(row, 3), column, 0, 1)).isEqualTo(all);
      assertThat(sum(uptake, row -> isAll(row, 2) && !isAll(row, 3), column, 0, 1)).isEqualTo(all);
      assertThat(sum(uptake, row -> !isAll(row, 2) && !isAll(row, 3), column, 0, 1)).isEqualTo(all);
    }
    assertThat(sum(counts, row -> !isAll(row, 1), 3, 0, 2))
        .isEqualTo(sum(counts, row -> isAll(row, 1), 3, 0, 2));
  }

  @Test
  void aQuarterHasTheTitlesAndDeathsOfItsMonthsAndFewerPersons() {
    for (int column : new int[] {TITLES, DEATHS}) {
      assertThat(quarters(column, 'Q')).isEqualTo(quarters(column, '-'));
    }
    Map<String, Long> ofMonths = quarters(PERSONS, '-');
    assertThat(quarters(PERSONS, 'Q'))
        .hasSameSizeAs(ofMonths)
        .allSatisfy(
            (key, persons) ->
                assertThat(persons).isLessThanOrEqualTo(ofMonths.getOrDefault(key, 0L)));
  }

  @Test
  void aTitleHasRowsFromTheDayItIsThereAndIsTruncatedForAYear() {
    assertThat(periods("GP_PROACTIVE_CARE_PLANNING", "Y"))
        .containsExactly("2027-01", "2027-02", "2027-03", "2027-Q1");
    assertThat(periods("GP_PROACTIVE_CARE_PLANNING", "N")).isEmpty();
    assertThat(periods("MEEDENKADVIES_ASKER", "Y")).contains("2026-01", "2026-12", "2026-Q4");
    assertThat(periods("MEEDENKADVIES_ADVISER", "N"))
        .containsExactly("2027-01", "2027-02", "2027-03", "2027-Q1");
    assertThat(periods("MSZ_PROACTIVE_CARE_PLANNING", "Y")).isEmpty();
  }

  @Test
  void everyPersonWithAClassIsInTheCounts() {
    Map<String, Long> listed =
        classes.stream()
            .collect(groupingBy(row -> row[0] + " " + row[2], TreeMap::new, Collectors.counting()));
    Map<String, Long> counted =
        sum(counts, row -> isAll(row, 1) && !row[2].equals("NONE"), 3, 0, 2);
    counted.values().removeIf(persons -> persons == 0);

    assertThat(listed).isEqualTo(counted);
    assertThat(listed.keySet())
        .extracting(key -> key.substring(key.indexOf(' ') + 1))
        .contains(
            "TERMINAL_CERTAIN",
            "TERMINAL_PROBABLE",
            "PALLIATIVE",
            "PLANNING_ONLY",
            "NOT_DETERMINABLE");
  }

  private static List<String> periods(String title, String truncated) {
    return uptake.stream()
        .filter(row -> row[1].equals(title) && isAll(row, 2) && isAll(row, 3))
        .filter(row -> row[10].equals(truncated))
        .map(row -> row[0])
        .toList();
  }

  /** By quarter and title, from the rows of quarters or those of months. */
  private static Map<String, Long> quarters(int column, char kind) {
    return uptake.stream()
        .filter(row -> isAll(row, 2) && isAll(row, 3))
        .filter(row -> row[0].contains("Q") == (kind == 'Q'))
        .collect(
            groupingBy(
                row -> quarter(row[0]) + " " + row[1],
                TreeMap::new,
                summingLong(row -> Long.parseLong(row[column]))));
  }

  private static String quarter(String period) {
    return period.contains("Q")
        ? period
        : period.substring(0, 5) + "Q" + (Integer.parseInt(period.substring(5)) + 2) / 3;
  }

  private static Map<String, Long> sum(
      List<String[]> rows, Function<String[], Boolean> which, int column, int one, int other) {
    return rows.stream()
        .filter(which::apply)
        .collect(
            groupingBy(
                row -> row[one] + " " + row[other],
                TreeMap::new,
                summingLong(row -> Long.parseLong(row[column]))));
  }

  private static boolean isAll(String[] row, int column) {
    return row[column].equals("ALL");
  }

  private static List<String[]> rows(String file) throws IOException {
    Path table = folder.resolve("insurer/truth/observable").resolve(file);
    return Files.readAllLines(table).stream().skip(1).map(row -> row.split(",", -1)).toList();
  }
}
