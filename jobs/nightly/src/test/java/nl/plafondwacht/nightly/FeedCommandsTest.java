package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.plafondwacht.nightly.Program.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code describe} and {@code anonymise} on CSV files of the feeds. */
class FeedCommandsTest {
  private static final String BSN = "999900109";
  private static final String KEY = "ffeeddccbbaa99887766554433221100".repeat(2);
  private static final String LINES =
      Small.DECLARATIONS
          + Small.line("L1", BSN)
          + Small.line("L2", "012345672", "1,5")
          + "L3,too few\r\n"
          + Small.line("L4", "0000000000000000000000000000000a");

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder).withoutKey();
    program.file("show.key", KEY);
    program.file("lines.csv", LINES);
  }

  @Test
  void aCsvFileIsDescribedWithoutPersons() {
    assertThat(program.describe("lines.csv", "--records", "2"))
        .isEqualTo(
            new Ended(
                0,
                """
                is ei message          false
                is feed file           true
                feed                   declarations
                is complete            true
                delimiter              ,
                byte order mark        false
                line ends
                  crlf                   1
                  lf                     4
                columns                line_id, corrects_line_id, insurer_uzovi, person_id, \
                provider_agb, performer_agb, referrer_agb, code_list, code, start_date, end_date, \
                quantity, time_unit, tariff, claimed_amount, granted_amount, direction, \
                return_codes, received_on, decided_on
                records                4
                rejected lines         2
                claimed cents          20000
                unreadable amounts     2
                known from             2026-02-01
                known to               2026-02-01
                findings
                  WRONG_FIELD_COUNT      2
                      WRONG_FIELD_COUNT in lines.csv line 3: line is '21', expected 20 fields
                      WRONG_FIELD_COUNT in lines.csv line 4: line is '2', expected 20 fields
                record on line 2
                  line_id                a9
                  insurer_uzovi          9001
                  person_id              999999999
                  provider_agb           41000001
                  code_list              065
                  code                   1000
                  start_date             2026-01-05
                  end_date               2026-01-05
                  quantity               10
                  time_unit              07
                  claimed_amount         999.99
                  direction              D
                  received_on            2026-02-01
                record on line 5
                  line_id                a9
                  insurer_uzovi          9001
                  person_id              9999999999999999999999999999999a
                  provider_agb           41000001
                  code_list              065
                  code                   1000
                  start_date             2026-01-05
                  end_date               2026-01-05
                  quantity               10
                  time_unit              07
                  claimed_amount         999.99
                  direction              D
                  received_on            2026-02-01
                """,
                ""));
  }

  @Test
  void aProgramGetsTheSameFacts() {
    assertThat(program.describe("lines.csv", "--format", "json", "--records", "1").out())
        .contains("\"feed\" : \"declarations\"", "\"delimiter\" : \",\"", "\"crlf\" : 1")
        .contains("\"claimed_cents\" : 20000", "\"unreadable_amounts\" : 2")
        .contains("\"findings\" : {\n    \"WRONG_FIELD_COUNT\" : 2\n  }")
        .contains("\"weight\" : \"REJECT\"", "\"line\" : 2,", "\"person_id\" : \"999999999\"")
        .doesNotContain(BSN);
  }

  @Test
  void aRecordWithAWrongFieldIsShownByItsShape() throws IOException {
    program.file(
        "persons.csv",
        "\uFEFFperson_id;birth_date;sex;postcode4;insurer_uzovi;deceased_on;known_on\n"
            + "1947-01-31;123456782;2;3511;9001;;2026-01-01");

    assertThat(program.describe("persons.csv", "--records", "5").out())
        .contains("delimiter              ;\nbyte order mark        true\nline ends\n  lf")
        .contains("  BAD_DATE               1\n  BAD_PERSON             1\n")
        .endsWith(
            """
            record on line 2
              person_id              9999-99-99
              birth_date             999999999
              sex                    9
              postcode4              9999
              insurer_uzovi          9999
              known_on               9999-99-99
            """);
  }

  @Test
  void aFileThatIsRefusedIsDescribedAsFarAsItGoes() throws IOException {
    program.file("open.csv", LINES + "\"L5");

    Ended ended = program.describe("open.csv");

    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("is complete            false\n", "records                4\n")
        .contains("UNCLOSED_QUOTE in open.csv line 6: ");
  }

  @Test
  void aFileThatIsNeitherSaysBoth() throws IOException {
    program.file("empty.csv", "");
    Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0});
    program.file("part.csv", "contract_id,uzovi,extra\n");

    assertThat(program.describe("empty.csv").out())
        .contains("an empty file", "is feed file           false", "EMPTY_FILE in empty.csv: ");
    assertThat(program.describe("picture.png").out())
        .contains("BAD_HEADER in picture.png line 1: ");
    assertThat(program.describe("part.csv").out())
        .contains("is ei message          false\nrefused\n  record                 1\n")
        .contains("nearest feed           contract-insurers\n")
        .contains("UNKNOWN_COLUMN in part.csv line 1: extra is 'extra'");
    assertThat(program.describe("part.csv", "--format", "json").out())
        .contains("\"is_feed_file\" : false", "\"nearest_feed\" : \"contract-insurers\"");
  }

  @Test
  void theFormStaysAndPersonsAreOthers() throws IOException {
    Ended ended = program.anonymise("lines.csv", "shown.csv");

    assertThat(ended)
        .isEqualTo(
            new Ended(
                0,
                "Written: HOME/shown.csv, declarations, 4 records, of which 2 unreadable ones"
                    + " emptied\n",
                ""));
    assertThat(Files.readString(folder.resolve("shown.csv")))
        .startsWith(Small.DECLARATIONS)
        .contains(",,9001,", ",41000001,,,065,1000,2026-01-05,2026-01-05,10,07,,100.00,,D,,")
        .contains("\n?,,,,,,,,,,,,,,,,,,,,\n?,\r\n")
        .doesNotContain(BSN, "L1", "012345672", "000000000a");
    assertThat(program.describe("shown.csv").out().replace("shown.csv", "lines.csv"))
        .isEqualTo(program.describe("lines.csv").out());
  }

  @Test
  void bothCompressionsAreReadAndWritten() throws IOException {
    program.anonymise("lines.csv", "plain.csv");
    byte[] plain = Files.readAllBytes(folder.resolve("plain.csv"));
    assertThat(program.anonymise("lines.csv", "one.csv.gz").code()).isZero();
    assertThat(program.anonymise("lines.csv", "one.csv.zst").code()).isZero();

    byte[] gzip = Files.readAllBytes(folder.resolve("one.csv.gz"));
    byte[] zstd = Files.readAllBytes(folder.resolve("one.csv.zst"));
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      assertThat(packed.readAllBytes()).isEqualTo(plain);
    }
    assertThat(Zstd.decompress(zstd, plain.length)).isEqualTo(plain);
    assertThat(program.describe("one.csv.zst").out().replace(".zst", ""))
        .isEqualTo(program.describe("one.csv.gz").out().replace(".gz", ""));
  }

  @Test
  void aCutFileIsRefused() throws IOException {
    program.anonymise("lines.csv", "one.csv.gz");
    program.anonymise("lines.csv", "one.csv.zst");
    for (String name : List.of("one.csv.gz", "one.csv.zst")) {
      byte[] whole = Files.readAllBytes(folder.resolve(name));
      for (int length : List.of(20, whole.length - 10)) {
        Files.write(folder.resolve("cut-" + name), Arrays.copyOf(whole, length));
        assertThat(List.of(program.describe("cut-" + name), program.anonymise("cut-" + name, "3")))
            .allMatch(ended -> ended.code() == 21)
            .allMatch(ended -> ended.out().contains("BROKEN_COMPRESSION in cut-" + name));
        assertThat(folder.resolve("3")).doesNotExist();
      }
    }
  }

  @Test
  void whatCannotBeReadToItsEndIsRefusedAndNothingIsWritten() throws IOException {
    program.file("open.csv", LINES + "\"" + BSN);

    Ended ended = program.anonymise("open.csv", "shown.csv.gz");

    assertThat(ended.code()).isEqualTo(21);
    assertThat(ended.out())
        .isEqualTo(
            "Refused, declarations\n      UNCLOSED_QUOTE in open.csv line 6: line is '', expected a"
                + " closing quote for the one that opens here\n");
    assertThat(folder.resolve("shown.csv.gz")).doesNotExist();
  }
}
