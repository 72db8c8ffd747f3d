package nl.plafondwacht.sample.insurer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  @TempDir Path folder;

  @Test
  void thePopulationLooksLikeThePublishedFigures() throws Exception {
    Path out = folder.resolve("insurer");
    Insurer.of(new Size(60_000), 1, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 20), 1)
        .writeTo(out, Progress.SILENT);

    List<String> rows = Files.readAllLines(out.resolve("truth/figures.csv"));

    assertThat(rows).hasSize(17);
    assertThat(rows.subList(1, rows.size())).allSatisfy(FiguresTest::isWithinItsBand);
  }

  private static void isWithinItsBand(String row) {
    String[] fields = row.split(",", -1);
    double published = Double.parseDouble(fields[2]);
    double band = Double.parseDouble(fields[3]);
    assertThat(Double.parseDouble(fields[4])).as(row).isBetween(published - band, published + band);
  }
}
