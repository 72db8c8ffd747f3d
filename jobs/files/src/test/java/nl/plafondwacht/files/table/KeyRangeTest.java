package nl.plafondwacht.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRangeTest {

  private static final int ROWS = 250_000;

  private static String large = "";

  @TempDir private Path path = Path.of("");

  @BeforeAll
  static void writeThreeRowGroups(@TempDir Path folder) throws IOException {
    large = new TestFolder(folder).write("large.parquet", Sample.TABLE, Sample.rows(ROWS));
  }

  @ParameterizedTest
  @CsvSource({
    "00000000, 00000000, 0",
    "00000000, 00000001, 3",
    "00001000, 00001010, 48",
    "00009ffe, 0000a002, 12", // across the first two row groups
    "00000000, zzzzzzzz, 250000",
    "00014580, , 16", // to the end of the file
    "00014585, , 1",
    "ffffffff, , 0",
  })
  void aRangeIsTheSameRowsAsAFilterOverAll(String from, @Nullable String to, int count)
      throws IOException {
    List<Sample> expected =
        Sample.rows(ROWS)
            .filter(row -> row.personId().compareTo(from) >= 0)
            .filter(row -> to == null || row.personId().compareTo(to) < 0)
            .toList();

    assertThat(read(large, new KeyRange("person_id", from, to))).hasSize(count).isEqualTo(expected);
  }

  @Test
  void rowsWithoutATextAreInNoRange() throws IOException {
    String file = write(Sample.rows(1_000));

    assertThat(read(file, new KeyRange("note", "", null)))
        .isEqualTo(Sample.rows(1_000).filter(row -> row.note() != null).toList());
  }

  @Test
  void textsAreOrderedByTheirUtf8Bytes() throws IOException {
    String file = write(Sample.extremes().stream()); // "", U+FFFF, U+1F600: in this order

    assertThat(read(file, new KeyRange("person_id", "\uffff", null)))
        .isEqualTo(Sample.extremes().subList(1, 3));
    assertThat(read(file, new KeyRange("person_id", "", "😀")))
        .isEqualTo(Sample.extremes().subList(0, 2));
  }

  @Test
  void pagesOutsideTheRangeAreNotRead() throws IOException {
    String file = path.resolve("damaged.parquet").toString();
    byte[] bytes = Files.readAllBytes(Path.of(large));
    bytes[bytes.length / 8] ^= 1; // one bit, inside the first row group
    Files.write(Path.of(file), bytes);

    assertThat(read(file, new KeyRange("person_id", "00014580", null))).hasSize(16);
    assertThatThrownBy(() -> read(file, new KeyRange("person_id", "00000000", null)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("java.io.IOException: Cannot read %s: ".formatted(file));
  }

  @Test
  void aRangeNeedsATextColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("none", new KeyRange("line", "a", "b")))
        .withMessage("sample has no text column line");
  }

  private String write(Stream<Sample> rows) throws IOException {
    return new TestFolder(path).write("t.parquet", Sample.TABLE, rows);
  }

  private static List<Sample> read(String file, KeyRange range) throws IOException {
    try (TableReader<Sample> reader = Sample.TABLE.read(TestFolder.FILES, file, range)) {
      return TestFolder.rest(reader);
    }
  }
}
