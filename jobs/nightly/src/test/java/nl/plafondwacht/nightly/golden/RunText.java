package nl.plafondwacht.nightly.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A published run as text that people can review and compare. */
final class RunText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".parquet";

  private final Path run;

  private RunText(Path run) {
    this.run = run;
  }

  /**
   * Text by path: each table as CSV in the order of its file, run.json without what differs from
   * run to run, and the digests of all Parquet files outside operator/.
   *
   * @param scratch takes files while this works
   */
  static SortedMap<String, String> of(Path run, Path scratch) throws IOException, SQLException {
    SortedMap<String, String> texts = new TreeMap<>();
    RunText text = new RunText(run);
    StringBuilder digests = new StringBuilder();
    for (String table : text.tables()) {
      texts.put(table + ".csv", text.csv(table, scratch.resolve("table.csv")));
      if (!table.startsWith("operator/")) {
        digests.append(text.digest(table)).append("  ").append(table).append(ENDING).append('\n');
      }
    }
    texts.put("digests.txt", digests.toString());
    texts.put("operator/run.json", text.record());
    return texts;
  }

  /** Root and name of each table, sorted. */
  private List<String> tables() throws IOException {
    try (Stream<Path> files = Files.walk(run)) {
      return files
          .map(file -> run.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  private String csv(String table, Path file) throws IOException, SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute(
          "COPY (FROM '%s') TO '%s' (FORMAT csv, HEADER)"
              .formatted(run.resolve(table + ENDING), file));
    }
    return Files.readString(file);
  }

  private String digest(String table) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(Files.readAllBytes(run.resolve(table + ENDING))));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  private String record() throws IOException {
    JsonNode record = JSON.readTree(run.resolve("operator/run.json").toFile());
    ((ObjectNode) record).remove(List.of("program", "started", "finished"));
    record.withArray("stages").forEach(stage -> ((ObjectNode) stage).remove("millis"));
    return record.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }
}
