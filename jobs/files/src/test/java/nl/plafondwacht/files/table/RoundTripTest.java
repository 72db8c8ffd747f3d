package nl.plafondwacht.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  private TestFolder folder = new TestFolder(Path.of(""));

  @BeforeEach
  void use(@TempDir Path path) {
    folder = new TestFolder(path);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 20_480, 122_879, 122_880, 122_881, 250_000})
  void rowsComeBackAsTheyWereWritten(long count) throws IOException {
    folder.write("t.parquet", Sample.TABLE, Sample.rows(count));

    assertThat(folder.read("t.parquet", Sample.TABLE)).isEqualTo(Sample.rows(count).toList());
  }

  @Test
  void theEdgesOfEveryTypeComeBack() throws IOException {
    folder.write("t.parquet", Sample.TABLE, Sample.extremes().stream());

    assertThat(folder.read("t.parquet", Sample.TABLE)).isEqualTo(Sample.extremes());
  }

  @Test
  void aColumnThatIsAlwaysEmptyComesBackEmpty() throws IOException {
    List<Sample> rows = Stream.generate(() -> Sample.extremes().get(0)).limit(30_000).toList();
    folder.write("t.parquet", Sample.TABLE, rows.stream());

    assertThat(folder.read("t.parquet", Sample.TABLE)).isEqualTo(rows);
  }

  @Test
  void theFooterTellsRowsAndTextsWithoutReadingRows() throws IOException {
    String file = folder.write("t.parquet", Sample.TABLE, Sample.rows(1_234));

    try (TableReader<Sample> reader = Sample.TABLE.read(TestFolder.FILES, file)) {
      assertThat(reader.rowCount()).isEqualTo(1_234);
      assertThat(reader.footer().keySet()).containsExactly("book", "columns", "format", "run_id");
      assertThat(reader.footer())
          .contains(entry("format", "1"), entry("run_id", "0123456789ab"), entry("book", "2026.1"));
      assertThat(reader.footer().get("columns"))
          .startsWith(
              """
              [{"name":"person_id","type":"STRING","nullable":false,"en":"Person",\
              "nl":"Persoon","unit":"","rule":"","values":[]},""")
          .contains(
              """
              {"name":"granted_cents","type":"INT64","nullable":true,"en":"Granted",\
              "nl":"Toegekend","unit":"cents","rule":"","values":[]},""")
          .endsWith(
              """
              "nl":"Laatste plaats","unit":"","rule":"","values":["HOME","HOSPICE","HOSPITAL"]}]""");
    }
  }

  @Test
  void theStreamClosesTheFile() throws IOException {
    String file = folder.write("t.parquet", Sample.TABLE, Sample.rows(10));

    try (Stream<Sample> rows = Sample.TABLE.read(TestFolder.FILES, file).stream()) {
      assertThat(rows.mapToLong(Sample::line).sum()).isEqualTo(45);
    }
  }
}
