package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.write.MessageHead;
import nl.plafondwacht.ei.write.MessageWriter;
import nl.plafondwacht.ei.write.WrittenPerson;
import nl.plafondwacht.nightly.Program.Ended;
import nl.plafondwacht.nightly.intake.file.Packed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code describe} and {@code anonymise}. */
class MessageCommandsTest {
  private static final String BSN = "999900109";
  private static final String KEY = "ffeeddccbbaa99887766554433221100".repeat(2);

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder).withoutKey();
    program.file("show.key", KEY);
    Files.write(folder.resolve("message.asc"), message());
  }

  @Test
  void aMessageIsDescribedWithoutPersons() {
    Ended ended = program.describe("message.asc", "--records", "3");

    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("standard               AW319\n")
        .contains("is complete            true\n")
        .contains("claimed cents          8470\n")
        .contains("record 3, type 04\n")
        .contains("(personal)")
        .doesNotContain(BSN)
        .doesNotContain("Fictief");
  }

  @Test
  void aProgramGetsJson() {
    assertThat(program.describe("message.asc", "--format", "json").out())
        .contains("\"standard\" : \"AW319\"")
        .contains("\"proof_of_layout\" : \"H\"")
        .contains("\"claimed_cents\" : 8470");
  }

  @Test
  void aCompressedMessageIsReadAndABrokenOneIsRefused() throws IOException {
    Files.write(folder.resolve("message.asc.gz"), gzip(message()));
    assertThat(program.describe("message.asc.gz").out()).contains("standard               AW319\n");
    Files.write(folder.resolve("cut.asc.gz"), Arrays.copyOf(gzip(message()), 60));
    Files.write(folder.resolve("more.asc.gz"), Packed.together(gzip(message()), new byte[] {1}));
    for (String name : List.of("cut.asc.gz", "more.asc.gz")) {
      Ended described = program.describe(name);
      assertThat(described.code()).isEqualTo(21);
      assertThat(described.out()).contains("BROKEN_COMPRESSION in " + name);
      Ended anonymised = program.anonymise(name, "shown.asc");
      assertThat(anonymised.code()).isEqualTo(21);
      assertThat(anonymised.out()).contains("BROKEN_COMPRESSION in " + name);
      assertThat(folder.resolve("shown.asc")).doesNotExist();
    }
  }

  @Test
  void whatIsRefusedIsDescribedAllTheSame() throws IOException {
    program.file("claims.xml", "<Bericht/>");

    Ended ended = program.describe("claims.xml");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("is ei message          false\n").contains("GDS801");
  }

  @Test
  void argumentsThatAreWrongStartNothing() {
    assertThat(program.describe("nowhere.asc").code()).isEqualTo(30);
    assertThat(program.describe("message.asc", "--records", "-1").code()).isEqualTo(30);
    assertThat(program.describe("message.asc", "--code-page", "UTF-16").err())
        .isEqualTo(
            "command line: --code-page is UTF-16, expected a code page that extends ASCII by"
                + " bytes\n");
    assertThat(program.describe("message.asc", "--code-page", "none").code()).isEqualTo(30);
  }

  @Test
  void layoutsThatAreWrongAreToldAtOnce() throws IOException {
    program.file("layouts/one.csv", "# standard: AW320\nrecord,field\n");

    Ended ended =
        program.describe("message.asc", "--layouts", folder.resolve("layouts").toString());

    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.err())
        .contains("one.csv: # codes is missing, expected like")
        .contains("one.csv: header is [record, field], expected [record, field, element");
  }

  @Test
  void aMessageIsWrittenAgainWithoutPersonsAndStillAddsUp() throws IOException {
    Ended ended = program.anonymise("message.asc", "shown.asc");

    assertThat(ended).isEqualTo(new Ended(0, "Written: HOME/shown.asc, 4 records\n", ""));
    assertThat(folder.resolve("shown.asc"))
        .content(StandardCharsets.ISO_8859_1)
        .hasSize(4 * 312)
        .doesNotContain(BSN)
        .doesNotContain("Fictief");
    assertThat(program.describe("shown.asc").out())
        .contains("is complete            true\n")
        .contains("claimed cents          8470\n");
  }

  @Test
  void theCompressedFileHoldsTheSame() throws IOException {
    program.anonymise("message.asc", "shown.asc");
    program.anonymise("message.asc", "shown.asc.gz");

    try (GZIPInputStream plain =
        new GZIPInputStream(Files.newInputStream(folder.resolve("shown.asc.gz")))) {
      assertThat(plain.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve("shown.asc")));
    }
  }

  @Test
  void aLineIsTheSameInAMessageAndInACsvFile() throws IOException {
    program.file("lines.csv", Small.DECLARATIONS + Small.line("R1", BSN));
    program.anonymise("lines.csv", "shown.csv");
    program.anonymise("message.asc", "shown.asc");

    String[] fields =
        Files.readString(folder.resolve("shown.csv")).split("\n", -1)[1].split(",", -1);
    String message = Files.readString(folder.resolve("shown.asc"), StandardCharsets.ISO_8859_1);
    assertThat(fields[0]).hasSize(20);
    assertThat(fields[3]).hasSize(9).isNotEqualTo(BSN);
    assertThat(message).contains(fields[0], fields[3]);
  }

  @Test
  void aFileThatIsNeitherIsRefusedAndNothingIsWritten() throws IOException {
    program.file("lines.csv", "line_id;person_id\nL1;" + BSN + "\n");

    Ended ended = program.anonymise("lines.csv", "shown.asc");

    assertThat(ended.code()).isEqualTo(21);
    assertThat(ended.out())
        .startsWith(
            "Refused, neither a message nor a CSV file of a feed\n  message: record 1, position 1: ")
        .contains("  feed: nearest is declarations\n      MISSING_COLUMN in lines.csv line 1: ")
        .doesNotContain(BSN);
    assertThat(folder.resolve("shown.asc")).doesNotExist();
  }

  @Test
  void nothingIsWrittenOverAndNoKeyIsNoFile() throws IOException {
    program.file("shown.asc", "mine");
    assertThat(program.anonymise("message.asc", "shown.asc").code()).isEqualTo(30);
    assertThat(folder.resolve("shown.asc")).hasContent("mine");
    program.file("show.key", "short");
    assertThat(program.anonymise("message.asc", "other.asc").code()).isEqualTo(30);
    assertThat(folder.resolve("other.asc")).doesNotExist();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] message() throws IOException {
    Layout layout = Layouts.shipped().find("428", "01", "04").orElseThrow();
    LocalDate day = LocalDate.of(2026, 1, 3);
    MessageHead head =
        new MessageHead("428", false, "9991", "99000001", day, day, "INVOICE-1", null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MessageWriter writer = new MessageWriter(layout, head, out, StandardCharsets.ISO_8859_1)) {
      writer.person(new WrittenPerson(BSN, "9991", "VZ1234567", day, 1, "Fictief", "F", "1234XX"));
      writer.line(
          new EiLine(
              new EiLine.Place(0, 0),
              "R1",
              null,
              "9991",
              BSN,
              "99000001",
              "99000002",
              null,
              "065",
              "X12",
              day,
              day,
              1400L,
              "07",
              605L,
              8470,
              false,
              null,
              null,
              List.of(),
              null,
              false,
              false));
    }
    return out.toByteArray();
  }
}
