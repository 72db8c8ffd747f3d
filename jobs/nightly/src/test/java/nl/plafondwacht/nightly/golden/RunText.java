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
   * run to run, and the digests of all files outside operator/.
   *
   * @param scratch takes files while this works
   */
  static SortedMap<String, String> of(Path run, Path scratch) throws IOException, SQLException {
    SortedMap<String, String> texts = new TreeMap<>();
    RunText text = new RunText(run);
    for (String table : text.tables()) {
      texts.put(table + ".csv", text.csv(table, scratch.resolve("table.csv")));
    }
    StringBuilder digests = new StringBuilder();
    for (String file : text.files()) {
      if (!file.startsWith("operator/")) {
        digests.append(text.digest(file)).append("  ").append(file).append('\n');
      }
    }
    texts.put("digests.txt", digests.toString());
    texts.put("operator/run.json", text.record());
    return texts;
  }

  /** Root and name of each table, sorted. */
  private List<String> tables() throws IOException {
    return files().stream()
        .filter(name -> name.endsWith(ENDING))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .toList();
  }

  /** Below the run, sorted. */
  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(run)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> run.relativize(file).toString().replace('\\', '/'))
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

  private String digest(String file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(run.resolve(file))));
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
