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
import nl.plafondwacht.sample.insurer.delivery.Format;
import nl.plafondwacht.sample.insurer.world.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The insurer whose care is told in messages. */
class MessageInsurerTest {
  private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
  private static final LocalDate TO = LocalDate.of(2025, 12, 31);

  private static final String HISTORY = "inbox/2025-12-29-history/";

  @TempDir Path folder;

  @Test
  void aThousandPersonsAreTheSameBytesEverywhere() throws Exception {
    Path out = folder.resolve("insurer");

    insurer(1100).writeTo(out, Format.EI, Progress.SILENT);

    assertThat(digest(out))
        .isEqualTo("3efb688f89df4f05602f7d930a7f39175eda3ac0d60cef2c6dd6aa53b766afd3");
  }

  @Test
  void threadsHaveNoSayInTheBytes() throws Exception {
    insurer(1100).by(1).writeTo(folder.resolve("one"), Format.EI, Progress.SILENT);
    insurer(1100).by(5).writeTo(folder.resolve("five"), Format.EI, Progress.SILENT);

    assertThat(digest(folder.resolve("five"))).isEqualTo(digest(folder.resolve("one")));
  }

  @Test
  void aPersonAloneIsWhatStandsInTheRowsOfEverybody() throws Exception {
    Path out = folder.resolve("insurer");
    insurer(200).writeTo(out, Progress.SILENT);

    PersonSlices.assertTheyMakeUp(out, insurer(200), 200, 10);
  }

  /**
   * Computed apart from the program: HMAC-SHA-256 of 900001884 under the key of the file, its first
   * 16 bytes.
   */
  @Test
  void feedsHaveNumbersAndTruthsTheirPseudonyms() throws Exception {
    Path out = folder.resolve("insurer");
    insurer(400).writeTo(out, Format.EI, Progress.SILENT);

    List<String> persons = Files.readAllLines(out.resolve(HISTORY + "persons.csv"));
    assertThat(persons).anyMatch(row -> row.startsWith("900001884,"));
    assertThat(persons)
        .filteredOn(row -> !row.startsWith("person_id,"))
        .allMatch(MessageInsurerTest::hasNumber);
    assertThat(Files.readString(out.resolve("truth/real/persons.csv")))
        .contains("a355fe689071aac60d632aa8da9b2229")
        .doesNotContain("900001884");
    assertThat(out.resolve("fictional.key"))
        .hasContent("f1c710f1c710f1c710f1c710f1c710f1c710f1c710f1c710f1c710f1c7102026\n");
  }

  private static boolean hasNumber(String row) {
    return row.matches("9[0-9]{8},.*");
  }

  @Test
  void generalPractitionersGetNoCodesAndActivitiesNoAnswer() throws Exception {
    insurer(3000).writeTo(folder.resolve("insurer"), Progress.SILENT);

    assertThat(rows("insurer", "gp")).isNotEmpty().allMatch(row -> row[17].isEmpty());
    assertThat(rows("insurer", "gp")).anyMatch(row -> row[15].equals("0.00"));
    assertThat(rows("insurer", "gp")).allMatch(row -> row[8].matches("[0-9]{5}|"));
    assertThat(rows("insurer", "hospital").stream().filter(row -> row[7].equals("ZA")))
        .isNotEmpty()
        .allMatch(row -> row[14].equals("0.00") && row[13].isEmpty() && row[19].isEmpty());
    assertThat(rows("insurer", "home-care")).allMatch(row -> row[11].matches("[0-9]+"));
  }

  @Test
  void whatIsStoppedWhileMessagesAreWrittenLeavesNothing() {
    Progress fullDisk =
        (stage, done, all, lines) -> {
          if (stage == Progress.Stage.MESSAGES) {
            throw new IllegalStateException("disk full");
          }
        };

    assertThatThrownBy(() -> insurer(9_000).writeTo(folder.resolve("insurer"), Format.EI, fullDisk))
        .hasMessage("disk full");

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void argumentsThatMakeNoInsurerAreNamed() {
    assertThatThrownBy(() -> insurer(4_995_001))
        .isInstanceOf(BadArgument.class)
        .hasMessage(
            "persons is 4995001, expected at most 4995000 in messages: there are no more invented"
                + " numbers");
    Insurer ofRows = Insurer.of(new Size(10), 1, FROM, TO, 1);
    assertThatThrownBy(() -> ofRows.writeTo(folder.resolve("out"), Format.EI, Progress.SILENT))
        .isInstanceOf(BadArgument.class)
        .hasMessage("format is EI, expected CSV: this insurer is told in rows");
    assertThat(folder).isEmptyDirectory();
  }

  private static Insurer insurer(long persons) {
    return Insurer.of(new Size(persons), 1, FROM, TO, 3, Manner.MESSAGES);
  }

  private List<String[]> rows(String insurer, String sector) throws IOException {
    Path file = folder.resolve(insurer).resolve(HISTORY + "declarations-" + sector + ".csv");
    return Files.readAllLines(file).stream().skip(1).map(row -> row.split(",", -1)).toList();
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
