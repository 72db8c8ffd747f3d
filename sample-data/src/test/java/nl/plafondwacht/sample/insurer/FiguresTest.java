package nl.plafondwacht.sample.insurer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  @TempDir static Path folder;

  @BeforeAll
  static void makeAnInsurer() throws IOException {
    Insurer.of(new Size(60_000), 1, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 20), 1)
        .writeTo(folder.resolve("insurer"), Progress.SILENT);
  }

  @Test
  void thePopulationLooksLikeThePublishedFigures() throws IOException {
    List<String> rows = rows("truth/figures.csv");

    assertThat(rows).hasSize(17);
    assertThat(rows.subList(1, rows.size())).allSatisfy(FiguresTest::isWithinItsBand);
  }

  @Test
  void everyEvidenceClassIsPlanted() throws IOException {
    assertThat(classes("truth/real/restrictions.csv"))
        .containsExactly("E1", "E2", "E3", "E4", "E7");
    assertThat(classes("truth/real/contract-restrictions.csv")).containsExactly("E5", "E6");
  }

  @Test
  void aFewProvidersServeMostAndManyServeFew() throws IOException {
    Map<String, Long> clients =
        rows("inbox/2026-11-20-history/declarations-home-care.csv").stream()
            .map(row -> row.split(",", -1))
            .filter(row -> row.length == 20 && row[4].startsWith("990"))
            .map(row -> row[4].substring(0, 7) + " " + row[3])
            .distinct()
            .collect(groupingBy(pair -> pair.substring(0, 7), counting()));
    List<Long> sizes = clients.values().stream().sorted(Comparator.reverseOrder()).toList();
    long all = sizes.stream().mapToLong(Long::longValue).sum();
    long largest = sizes.stream().limit(4).mapToLong(Long::longValue).sum();

    assertThat(sizes).hasSize(24);
    assertThat((double) largest / all).isBetween(0.55, 0.7);
    assertThat((double) sizes.get(12) / all).isLessThan(0.025);
  }

  private static SortedSet<String> classes(String file) throws IOException {
    return rows(file).stream()
        .skip(1)
        .map(row -> row.split(",", -1)[1])
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> rows(String file) throws IOException {
    return Files.readAllLines(folder.resolve("insurer").resolve(file));
  }

  private static void isWithinItsBand(String row) {
    String[] fields = row.split(",", -1);
    double published = Double.parseDouble(fields[2]);
    double band = Double.parseDouble(fields[3]);
    assertThat(Double.parseDouble(fields[4])).as(row).isBetween(published - band, published + band);
  }
}
