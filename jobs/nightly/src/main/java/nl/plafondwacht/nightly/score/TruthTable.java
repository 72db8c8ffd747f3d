package nl.plafondwacht.nightly.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.plafondwacht.store.files.FileAccess;
import org.jspecify.annotations.Nullable;

/** One file of a truth: a header and rows of names, numbers and days, none of them quoted. */
record TruthTable(FileAccess files, String location) {

  /** Its rows in order, each made of the fields of a line. */
  <T> List<T> rows(Function<Row, T> row) throws IOException {
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(files.open(location, 0), StandardCharsets.UTF_8))) {
      List<T> rows = new ArrayList<>();
      String header = text.readLine();
      List<String> columns = header == null ? List.of() : fields(header);
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        rows.add(row.apply(new Row(columns, fields(line))));
      }
      return rows;
    } catch (RuntimeException unreadable) { // a column that is not there, a date that is none
      throw new IOException(
          "Cannot read %s: %s".formatted(location, unreadable.getMessage()), unreadable);
    }
  }

  private static List<String> fields(String line) {
    return List.of(line.split(",", -1));
  }

  /** One row; a column that the file does not have is an error. */
  record Row(List<String> columns, List<String> fields) {
    String text(String column) {
      int place = columns.indexOf(column);
      if (place < 0 || place >= fields.size()) {
        throw new IllegalArgumentException("it has no column " + column + " in a row");
      }
      return fields.get(place);
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
