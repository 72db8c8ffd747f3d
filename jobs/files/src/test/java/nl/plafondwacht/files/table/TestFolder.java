package nl.plafondwacht.files.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;

/** A folder of tables, with the two things every test does there. */
record TestFolder(Path path) {

  static final FileAccess FILES = FileAccess.byScheme();
  static final Map<String, String> FOOTER = Map.of("run_id", "0123456789ab", "book", "2026.1");

  String at(String name) {
    return path.resolve(name).toString();
  }

  byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(path.resolve(name));
  }

  <R extends Record> String write(String name, Table<R> table, Stream<R> rows) throws IOException {
    try (TableWriter<R> writer = table.write(FILES, at(name), FOOTER)) {
      for (R row : (Iterable<R>) rows::iterator) {
        writer.write(row);
      }
      writer.commit();
    }
    return at(name);
  }

  <R extends Record> List<R> read(String name, Table<R> table) throws IOException {
    try (TableReader<R> reader = table.read(FILES, at(name))) {
      return rest(reader);
    }
  }

  static <R> List<R> rest(Rows<R> rows) {
    List<R> rest = new ArrayList<>();
    rows.forEachRemaining(rest::add);
    return rest;
  }
}
