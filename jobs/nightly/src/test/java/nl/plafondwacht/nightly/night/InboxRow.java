package nl.plafondwacht.nightly.night;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.plafondwacht.nightly.intake.feed.Feed;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of an inbox as text.
 *
 * @param columns the header of its file
 * @param fields as many as columns, unless the row is broken
 */
record InboxRow(Home home, Feed feed, List<String> columns, List<String> fields) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The file in which a row was delivered. */
  record Home(String delivery, String created, String file) {
    LocalDate deliveryDay() {
      return OffsetDateTime.parse(created)
          .atZoneSameInstant(ZoneId.of("Europe/Amsterdam"))
          .toLocalDate();
    }
  }

  /** All rows of the inbox, in the order in which one load logs them. */
  static List<InboxRow> read(Path inbox) throws IOException {
    List<JsonNode> log = new ArrayList<>();
    try (Stream<Path> folders = Files.list(inbox)) {
      for (Path folder : folders.toList()) {
        log.add(JSON.readTree(folder.resolve("delivery.json").toFile()));
      }
    }
    log.sort(
        Comparator.comparing(
                (JsonNode json) -> OffsetDateTime.parse(json.get("created").asText()).toInstant())
            .thenComparing(json -> json.get("delivery").asText()));
    List<InboxRow> rows = new ArrayList<>();
    for (JsonNode json : log) {
      String name = json.get("delivery").asText();
      List<JsonNode> files = new ArrayList<>();
      json.get("files").forEach(files::add);
      files.sort(Comparator.comparing(file -> file.get("name").asText()));
      for (JsonNode file : files) {
        Home home = new Home(name, json.get("created").asText(), file.get("name").asText());
        Feed feed = Feed.find(file.get("feed").asText()).orElseThrow();
        rows.addAll(file(inbox.resolve(name).resolve(home.file()), home, feed));
      }
    }
    return rows;
  }

  private static List<InboxRow> file(Path path, Home home, Feed feed) throws IOException {
    List<InboxRow> rows = new ArrayList<>();
    try (CSVParser records = records(text(path))) {
      List<String> columns = List.of();
      for (CSVRecord row : records) {
        if (columns.isEmpty()) {
          columns = row.toList();
        } else {
          rows.add(new InboxRow(home, feed, columns, row.toList()));
        }
      }
    }
    return rows;
  }

  private static CSVParser records(String text) throws IOException {
    boolean semicolon = text.lines().findFirst().orElseThrow().contains(";");
    return CSVParser.parse(
        text, CSVFormat.RFC4180.builder().setDelimiter(semicolon ? ';' : ',').get());
  }

  private static String text(Path path) throws IOException {
    try (InputStream bytes = plain(path)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }

  private static InputStream plain(Path path) throws IOException {
    InputStream bytes = Files.newInputStream(path);
    return path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }

  boolean isWhole() {
    return fields.size() == columns.size();
  }

  /** Empty for a column that is empty, and for every column of a row that is not whole. */
  String get(String column) {
    return isWhole() ? fields.get(columns.indexOf(column)) : "";
  }

  /** The row with other values. */
  InboxRow with(Map<String, String> values) {
    List<String> changed = new ArrayList<>(fields);
    values.forEach((column, value) -> changed.set(columns.indexOf(column), value));
    return new InboxRow(home, feed, columns, List.copyOf(changed));
  }

  /** Empty for a column without a day that exists. */
  Optional<LocalDate> day(String column) {
    try {
      return Optional.of(LocalDate.parse(get(column)));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /**
   * The claim without what was decided about it. A decision that cannot be read stays: it makes the
   * whole row a broken one.
   */
  InboxRow withoutDecision() {
    boolean readable =
        get("granted_amount").matches("(\\d+(\\.\\d{1,2})?)?")
            && get("return_codes").matches("(\\d{3,4}( \\d{3,4}){0,2})?")
            && (get("decided_on").isEmpty() || day("decided_on").isPresent());
    return readable
        ? with(Map.of("granted_amount", "", "return_codes", "", "decided_on", ""))
        : this;
  }

  /** Its fields in another order of columns; those of a broken row as they are. */
  List<String> inOrderOf(List<String> header) {
    return isWhole()
        ? header.stream().map(column -> Objects.requireNonNull(get(column))).toList()
        : fields;
  }
}
