package nl.plafondwacht.proof.score;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.plafondwacht.files.FileAccess;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One file of a truth: UTF-8, comma, a header. */
record TruthTable(FileAccess files, String location) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Its rows in order, each made of the fields of a line. */
  <T> List<T> rows(Function<Row, T> row) throws IOException {
    try (CSVParser lines =
        FORMAT.parse(new InputStreamReader(files.open(location, 0), StandardCharsets.UTF_8))) {
      List<T> rows = new ArrayList<>();
      for (CSVRecord line : lines) {
        rows.add(row.apply(new Row(line)));
      }
      return rows;
    } catch (RuntimeException unreadable) { // a column that is not there, a date that is none
      throw new IOException(
          "Cannot read %s: %s".formatted(location, unreadable.getMessage()), unreadable);
    }
  }

  /** One row; a column that the file does not have is an error. */
  record Row(CSVRecord line) {
    String text(String column) {
      if (!line.isSet(column)) {
        throw new IllegalArgumentException(
            "line %d has no column %s".formatted(line.getRecordNumber() + 1, column));
      }
      return line.get(column);
    }

    long number(String column) {
      return Long.parseLong(text(column));
    }

    /** Null when the field is empty. */
    @Nullable LocalDate day(String column) {
      return text(column).isEmpty() ? null : LocalDate.parse(text(column));
    }
  }
}
