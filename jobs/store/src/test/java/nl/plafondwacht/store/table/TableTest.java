package nl.plafondwacht.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafondwacht.store.files.FileAccess;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static final FileAccess FILES = FileAccess.byScheme();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 20_480, 122_879, 122_880, 122_881, 300_000})
  void comesBackAsItWasWritten(long count) throws IOException {
    String file = folder.resolve("sample.parquet").toString();
    write(file, Sample.rows(count));

    try (TableReader<Sample> reader = Sample.TABLE.read(FILES, file)) {
      assertThat(reader.rowCount()).isEqualTo(count);
      Iterator<Sample> expected = Sample.rows(count).iterator();
      while (reader.hasNext()) {
        assertThat(reader.next()).isEqualTo(expected.next());
      }
      assertThat(expected.hasNext()).isFalse();
    }
  }

  private static void write(String file, Stream<Sample> rows) throws IOException {
    try (TableWriter<Sample> writer =
        Sample.TABLE.writeSorted(
            FILES, file, Map.of("run_id", "abc"), Comparator.comparing(Sample::line))) {
      for (Sample row : (Iterable<Sample>) rows::iterator) {
        writer.write(row);
      }
      writer.commit();
    }
  }
}
