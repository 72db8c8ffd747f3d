package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.Program.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody edited with a spreadsheet or an editor and saved again. */
class SpreadsheetTablesTest {
  private static final String MARK = "\uFEFF";
  private static final List<String> TABLES =
      List.of(
          "markers.csv",
          "titles.csv",
          "care-activities.csv",
          "return-codes.csv",
          "commitments.csv");

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder);
  }

  @Test
  void returnCodesWithoutTheirZerosAreNamedRowByRowAndNoNightStarts() throws IOException {
    tables(text -> text.replaceAll("(?m)^COD954,0+", "COD954,"));
    Small.deliver(program, "d1", "2026-11-20T18:00:00+01:00");
    Ended check = run("check", "--configuration");
    Ended night = run("nightly", "--date", "2026-11-20");
    assertThat(check.code()).isEqualTo(30);
    assertThat(night.code()).isEqualTo(30);
    String row =
        "HOME/codes/return-codes.csv line 2: code is '1', expected the 4 characters of a code of"
            + " COD954, leading zeros included";
    assertThat(check.out()).contains("  wrong        " + row + "\n");
    assertThat(night.err()).contains(row);
    long shortened =
        Files.readAllLines(folder.resolve("codes/return-codes.csv")).stream()
            .filter(line -> line.matches("COD954,[0-9]{1,3},.*"))
            .count();
    assertThat(check.out().lines().filter(line -> line.contains("the 4 characters")))
        .hasSize((int) shortened)
        .hasSizeGreaterThan(30);
  }

  @Test
  void otherCodesThatWereTakenForNumbersAreNamed() throws IOException {
    tables(
        text ->
            text.replace(",190006,", ",1.90E+05,")
                .replace("008,12002,", "8,12002,")
                .replace("ZA,190067,", "ZA,190067.0,")
                .replace(",N05CD08,", ", N05CD08,")
                .replace("AZWA,2025-09,", "AZWA,sep-25,")
                .replace("COD954,0584,,", "COD954,0584,101,")
                .replaceFirst("(COD954,0010,.*,)UNVERIFIED", "$1V"));
    assertThat(
            run("check", "--configuration").out().lines().filter(line -> line.contains("csv line")))
        .map(line -> line.replaceAll(".*/|, expected.*", ""))
        .containsExactlyInAnyOrder(
            "markers.csv line 8: code is '1.90E+05'",
            "markers.csv line 9: code is '190067.0'",
            "markers.csv line 14: code_list is '8'",
            "markers.csv line 6: atc is ' N05CD08'",
            "return-codes.csv line 39: uzovi is '101'",
            "return-codes.csv line 5: status is 'V'",
            "commitments.csv line 2: agreed_on is 'sep-25'");
  }

  @Test
  void aByteOrderMarkAndEmptyRowsAreNoMistakeInAnyTable() throws IOException {
    tables(text -> MARK + text + ",,,,\n\n,,,,,,,,,,,\n");
    Ended ended = run("check", "--configuration");
    assertThat(ended.out()).endsWith("all is well (exit code 0)\n");
  }

  @Test
  void noSettingsFileKeyFileLayoutOrDescriptionIsRefusedForItsByteOrderMark() throws IOException {
    Small.deliver(program, "d1", "2026-11-20T18:00:00+01:00");
    mark(folder.resolve("inbox/d1/delivery.json"));
    Path layouts = Files.createDirectories(folder.resolve("layouts"));
    Files.writeString(
        layouts.resolve("own.csv"),
        MARK
            + shippedLayout()
                .replace("# codes: 188", "# codes: 429")
                .replace("# subversion: 03", "# subversion: 04")
                .replace("# outside contracts: 188\n", ""));
    program.settings("messages: { layouts: %s }%n".formatted(layouts));
    mark(folder.resolve("config/plafondwacht.yaml"));
    Path key = folder.resolve("key");
    Files.writeString(key, MARK + "0011".repeat(16) + "\r\n");
    Ended ended =
        program.withoutKey().run("nightly", "--date", "2026-11-20", "--key-file", key.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  @Test
  void aTableThatIsNotUtf8IsSaidToBeNone() throws IOException {
    tables(UnaryOperator.identity());
    Path titles = folder.resolve("codes/titles.csv");
    Files.write(
        titles,
        Files.readString(titles)
            .replace("Centrale", "Cent\u00E9ale")
            .getBytes(StandardCharsets.ISO_8859_1));
    Ended ended = run("check", "--configuration");
    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.out())
        .contains("HOME/codes/titles.csv: the file is ")
        .contains("CSV in UTF-8");
  }

  /** The tables that come with the program, saved again. */
  private void tables(UnaryOperator<String> saved) throws IOException {
    for (String table : TABLES) {
      String text = Files.readString(Program.CHECKOUT.resolve("config/codes").resolve(table));
      program.file("codes/" + table, saved.apply(text));
    }
  }

  private Ended run(String... command) {
    return program.run(
        Stream.concat(Stream.of(command), Stream.of("--codes", folder.resolve("codes").toString()))
            .toArray(String[]::new));
  }

  private static void mark(Path file) throws IOException {
    Files.writeString(file, MARK + Files.readString(file));
  }

  private static String shippedLayout() throws IOException {
    try (Stream<Path> files = Files.walk(Program.CHECKOUT.resolve("jobs/ei/src/main/resources"))) {
      return Files.readString(
          files.filter(file -> file.endsWith("aw320-1.3.csv")).findFirst().orElseThrow());
    }
  }
}
