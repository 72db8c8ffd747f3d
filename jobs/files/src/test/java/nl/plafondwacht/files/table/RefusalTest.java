package nl.plafondwacht.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written, and what cannot be read as another table. */
class RefusalTest {

  record Written(
      @Column(en = "Key", nl = "Sleutel") String key,
      @Column(en = "Count", nl = "Aantal") @Nullable Integer count) {}

  record Longer(
      @Column(en = "Key", nl = "Sleutel") String key,
      @Column(en = "Count", nl = "Aantal") @Nullable Long count) {}

  record Required(
      @Column(en = "Key", nl = "Sleutel") String key,
      @Column(en = "Count", nl = "Aantal") int count) {}

  record Wider(
      @Column(en = "Other", nl = "Anders") String otherKey,
      @Column(en = "Key", nl = "Sleutel") String key) {}

  record Narrower(@Column(en = "Count", nl = "Aantal") @Nullable Integer count) {}

  record Choice(@Column(en = "Key", nl = "Sleutel") Kind key) {}

  enum Kind {
    LINE,
    PERSON
  }

  private static final Table<Written> TABLE = Table.of(Written.class);

  @TempDir private Path path = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"a", "b"})
  void rowsOutOfOrderAreRefusedWithoutTellingThem(String second) throws IOException {
    try (TableWriter<Written> writer =
        TABLE.writeSorted(TestFolder.FILES, at(), Map.of(), Comparator.comparing(Written::key))) {
      writer.write(new Written("b", 1));
      assertThatIllegalStateException()
          .isThrownBy(() -> writer.write(new Written(second, 2)))
          .withMessage("Row 2 of %s does not come after the row before it".formatted(at()));
      assertThat(writer.rows()).isEqualTo(1);
    }
    assertThat(path).isEmptyDirectory();
  }

  @Test
  @SuppressWarnings("NullAway") // the null this test is about
  void anEmptyRequiredValueIsRefusedForGood() throws IOException {
    try (TableWriter<Written> writer = TABLE.write(TestFolder.FILES, at(), Map.of())) {
      writer.write(new Written("a", null));
      assertThatIllegalStateException()
          .isThrownBy(() -> writer.write(new Written(null, 1)))
          .withMessage("Row 2 of %s has no value in column key".formatted(at()));
      assertThatThrownBy(writer::commit).isInstanceOf(Exception.class);
    }
    assertThat(path).isEmptyDirectory();
  }

  @Test
  void theTablesOwnFooterEntriesAreItsOwn() {
    for (String key : new String[] {"format", "columns"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TABLE.write(TestFolder.FILES, at(), Map.of(key, "1")))
          .withMessage("The table itself writes footer entry " + key);
    }
    assertThat(path).isEmptyDirectory();
  }

  @Test
  void otherColumnsAreRefusedByName() throws IOException {
    write(TABLE, new Written("a", 1));

    refuses(Table.of(Wider.class), "no column other_key");
    refuses(Table.of(Longer.class), "column count is 'optional int32 count', expected INT64");
    refuses(Table.of(Required.class), "column count may be empty, expected a value in every row");
  }

  @Test
  void aColumnAddedLaterIsEmptyInOlderFiles() throws IOException {
    write(TABLE, new Written("a", 1));
    record Grown(
        @Column(en = "Added", nl = "Toegevoegd") @Nullable String added,
        @Column(en = "Key", nl = "Sleutel") String key) {}

    assertThat(new TestFolder(path).read("t.parquet", Table.of(Grown.class)))
        .containsExactly(new Grown(null, "a"));
  }

  @Test
  void columnsNobodyAsksForDoNotHinder() throws IOException {
    write(TABLE, new Written("a", 1));

    assertThat(new TestFolder(path).read("t.parquet", Table.of(Narrower.class)))
        .containsExactly(new Narrower(1));
  }

  @Test
  void anotherOrderOfColumnsDoesNotHinder() throws IOException {
    write(Table.of(Wider.class), new Wider("b", "a"));
    record Turned(
        @Column(en = "Key", nl = "Sleutel") String key,
        @Column(en = "Other", nl = "Anders") @Nullable String otherKey) {}

    assertThat(new TestFolder(path).read("t.parquet", Table.of(Turned.class)))
        .containsExactly(new Turned("a", "b"));
  }

  @Test
  void aNewerFormatIsRefusedAndAnOlderOneRead() throws IOException {
    write(Table.of(Written.class, 2), new Written("a", 1));

    refuses(TABLE, "its format is 2, this program knows up to 1");
    assertThat(new TestFolder(path).read("t.parquet", Table.of(Written.class, 3)))
        .containsExactly(new Written("a", 1));
  }

  @Test
  void aTextThatIsNoConstantIsRefusedUntold() throws IOException {
    write(TABLE, new Written("secret", 1));

    assertThatThrownBy(() -> new TestFolder(path).read("t.parquet", Table.of(Choice.class)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "java.io.IOException: Cannot read %s: column key has a text other than [LINE, PERSON]"
                .formatted(at()));
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    Files.writeString(path.resolve("t.parquet"), "not a Parquet file, though long enough");

    assertThatIOException()
        .isThrownBy(() -> TABLE.read(TestFolder.FILES, at()))
        .withMessageStartingWith("Cannot read %s: %s is not a Parquet file".formatted(at(), at()));
  }

  private String at() {
    return path.resolve("t.parquet").toString();
  }

  private <R extends Record> void write(Table<R> table, R row) throws IOException {
    new TestFolder(path).write("t.parquet", table, Stream.of(row));
  }

  private void refuses(Table<?> table, String reason) {
    assertThatIOException()
        .isThrownBy(() -> table.read(TestFolder.FILES, at()))
        .withMessage("Cannot read %s: %s".formatted(at(), reason));
  }
}
