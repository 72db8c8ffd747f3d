package nl.plafondwacht.nightly.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Brings the lines of an inbox into the tables raw_file and raw_line, untouched, in the order of
 * the delivery log.
 */
final class InboxText {
  private static final ZoneId DELIVERY_DAYS = ZoneId.of("Europe/Amsterdam");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DuckDBConnection database;
  private int fileId;

  private InboxText(DuckDBConnection database) {
    this.database = database;
  }

  private record Delivery(Path folder, String name, OffsetDateTime created, JsonNode files) {
    LocalDate day() {
      return created.atZoneSameInstant(DELIVERY_DAYS).toLocalDate();
    }
  }

  /**
   * Files are numbered by (created, delivery name, place in delivery.json); a folder without
   * delivery.json is left out.
   */
  static void load(Path inbox, Connection connection) throws IOException, SQLException {
    DuckDBConnection database = connection.unwrap(DuckDBConnection.class);
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE raw_file (file_id BIGINT, delivery_seq BIGINT, delivery VARCHAR, delivery_day DATE, file VARCHAR,"
              + " feed VARCHAR, sha256 VARCHAR);"
              + " CREATE TABLE raw_line (file_id BIGINT, line_no BIGINT, text VARCHAR)");
    }
    InboxText loading = new InboxText(database);
    List<Delivery> log = deliveries(inbox);
    for (int position = 0; position < log.size(); position++) {
      loading.delivery(log.get(position), position);
    }
  }

  private static List<Delivery> deliveries(Path inbox) throws IOException {
    List<Delivery> log = new ArrayList<>();
    try (Stream<Path> folders = Files.list(inbox)) {
      for (Path folder : folders.filter(f -> Files.exists(f.resolve("delivery.json"))).toList()) {
        JsonNode json = JSON.readTree(folder.resolve("delivery.json").toFile());
        log.add(
            new Delivery(
                folder,
                json.get("delivery").asText(),
                OffsetDateTime.parse(json.get("created").asText()),
                json.get("files")));
      }
    }
    log.sort(
        Comparator.comparing((Delivery d) -> d.created().toInstant())
            .thenComparing(Delivery::name));
    return log;
  }

  private void delivery(Delivery delivery, int position) throws IOException, SQLException {
    for (JsonNode file : delivery.files()) {
      fileId++;
      try (PreparedStatement insert =
          database.prepareStatement("INSERT INTO raw_file VALUES (?, ?, ?, ?, ?, ?, ?)")) {
        insert.setInt(1, fileId);
        insert.setInt(2, position);
        insert.setString(3, delivery.name());
        insert.setDate(4, Date.valueOf(delivery.day()));
        insert.setString(5, file.get("name").asText());
        insert.setString(6, file.get("feed").asText());
        insert.setString(7, file.get("sha256").asText());
        insert.execute();
      }
      lines(delivery.folder().resolve(file.get("name").asText()));
    }
  }

  private void lines(Path path) throws IOException, SQLException {
    try (BufferedReader text = open(path);
        DuckDBAppender lines = database.createAppender("main", "raw_line")) {
      long number = 0;
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        number++;
        boolean marked = number == 1 && line.startsWith("\uFEFF");
        lines.beginRow();
        lines.append((long) fileId);
        lines.append(number);
        lines.append(marked ? line.substring(1) : line);
        lines.endRow();
      }
    }
  }

  private static BufferedReader open(Path path) throws IOException {
    InputStream bytes = Files.newInputStream(path);
    boolean packed = path.toString().endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(packed ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
  }
}
