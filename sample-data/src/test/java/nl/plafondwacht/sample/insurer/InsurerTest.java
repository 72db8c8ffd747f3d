package nl.plafondwacht.sample.insurer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsurerTest {
  private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 11, 20);

  @TempDir Path folder;

  @Test
  void twoThousandPersonsAreTheSameBytesEverywhere() throws Exception {
    Path out = folder.resolve("insurer");

    insurer(2000, 2).writeTo(out, Progress.SILENT);

    assertThat(digest(out))
        .isEqualTo("a4685556de99a3591b8e6f2b6208d4f0bf7a6201b6a7ce691a95bea2a5889e74");
  }

  @Test
  void aPersonAloneIsWhatStandsInTheFilesOfEverybody() throws Exception {
    Path out = folder.resolve("insurer");
    insurer(250, 3).writeTo(out, Progress.SILENT);

    PersonSlices.assertTheyMakeUp(out, insurer(250, 3), 250, 15);
  }

  @Test
  void laterNightsBringDecisionsOnEarlierLines() throws Exception {
    Path out = folder.resolve("insurer");
    insurer(2000, 3).writeTo(out, Progress.SILENT);

    List<String> history = lines(out, "2026-11-18-history", "declarations-gp.csv");
    List<String> later = lines(out, "2026-11-20-day", "declarations-gp.csv");

    assertThat(reference(later)).containsAnyElementsOf(reference(history));
    assertThat(later).filteredOn(row -> row.endsWith(",2026-11-20")).isNotEmpty();
  }

  @Test
  void whatIsStoppedLeavesNothing() {
    Path out = folder.resolve("insurer");
    Progress fullDisk =
        (stage, done, all, lines) -> {
          if (stage == Progress.Stage.FILES) {
            throw new IllegalStateException("disk full");
          }
        };

    assertThatThrownBy(() -> insurer(600, 1).writeTo(out, fullDisk)).hasMessage("disk full");

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void argumentsThatMakeNoInsurerAreNamed() {
    assertThatThrownBy(() -> new Size(0))
        .isInstanceOf(BadArgument.class)
        .hasMessage("persons is 0, expected 1 to 50000000");
    assertThatThrownBy(() -> Insurer.of(new Size(1), 1, TO, FROM, 1))
        .isInstanceOf(BadArgument.class)
        .hasMessage("to is 2025-01-01, expected a day on or after from, 2026-11-20");
    assertThatThrownBy(() -> Insurer.of(new Size(1), 1, FROM, FROM.plusYears(11), 1))
        .isInstanceOf(BadArgument.class)
        .hasMessage(
            "2025-01-01 to 2036-01-01 is 4018 days, expected at least 60 and at most 10 years");
    assertThatThrownBy(() -> Insurer.of(new Size(1), 1, FROM, TO, 0))
        .isInstanceOf(BadArgument.class)
        .hasMessage("nights is 0, expected 1 to 60 and less than the window");
  }

  @Test
  void aFolderWithContentIsLeftAlone() throws Exception {
    Path out = Files.createDirectory(folder.resolve("insurer"));
    Files.writeString(out.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> insurer(10, 1).writeTo(out, Progress.SILENT))
        .isInstanceOf(BadArgument.class)
        .hasMessage("out is " + out.toAbsolutePath() + ", expected an empty folder or none");
    assertThat(out.resolve("mine.txt")).hasContent("mine");
  }

  private static Insurer insurer(long persons, int nights) {
    return Insurer.of(new Size(persons), 1, FROM, TO, nights);
  }

  private static List<String> lines(Path out, String delivery, String file) throws IOException {
    return Files.readAllLines(out.resolve("inbox").resolve(delivery).resolve(file));
  }

  private static List<String> reference(List<String> rows) {
    return rows.stream().skip(1).map(row -> row.substring(0, row.indexOf(','))).toList();
  }

  private static String digest(Path root) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
