package nl.plafondwacht.nightly.night;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;

/**
 * A delivery by hand, in a folder of the inbox: good, unless a test says otherwise. The feed of a
 * file is its name up to the first point; a name that ends in {@code .asc} is that of a message.
 */
final class Sent {
  static final String PERSON = "0000000000000000000000000000000a";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> CLAIM =
      Map.ofEntries(
          Map.entry("insurer_uzovi", "9001"),
          Map.entry("person_id", PERSON),
          Map.entry("provider_agb", "41000001"),
          Map.entry("code_list", "065"),
          Map.entry("code", "1000"),
          Map.entry("start_date", "2026-01-05"),
          Map.entry("end_date", "2026-01-05"),
          Map.entry("quantity", "10"),
          Map.entry("time_unit", "07"),
          Map.entry("claimed_amount", "100.00"),
          Map.entry("direction", "D"),
          Map.entry("received_on", "2026-02-01"));

  private final Path inbox;
  private final String name;
  private final String created;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> said = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  private Sent(Path inbox, String name, String created) {
    this.inbox = inbox;
    this.name = name;
    this.created = created;
  }

  /**
   * A delivery of a day in November 2026; deliveries enter the log in the order of their days.
   *
   * @param day two digits
   */
  static Sent on(String day, Path inbox, String name) {
    return new Sent(inbox, name, "2026-11-%sT18:00:00+01:00".formatted(day));
  }

  /**
   * A delivery made at any moment.
   *
   * @param created with an offset
   */
  static Sent at(String created, Path inbox, String name) {
    return new Sent(inbox, name, created);
  }

  /**
   * Contract C1 of insurer 9001 and provider 41000001 over 2026, one person, and three lines of
   * 100.00 each.
   */
  static Sent base(Path inbox) {
    return on("10", inbox, "d1-base")
        .rows("contracts", contract("C1", "2026-01-01", "2026-12-31", "1000.00"))
        .rows("contract-insurers", "contract_id=C1, uzovi=9001")
        .rows("contract-providers", "contract_id=C1, agb=41000001")
        .rows(
            "persons", "person_id=%s, birth_date=1950-05-05, known_on=2025-01-01".formatted(PERSON))
        .rows("declarations", claim("L1"), claim("L2"), claim("L3"));
  }

  static String contract(String id, String start, String end, String ceiling) {
    return ("contract_id=%s, insurer_group=ALFA, start_date=%s, end_date=%s, ceiling_amount=%s,"
            + " known_on=2025-12-01")
        .formatted(id, start, end, ceiling);
  }

  /** A line of 100.00, with changes such as {@code "code=1001, direction=C"}. */
  static String claim(String lineId, String... changes) {
    Map<String, String> values = new LinkedHashMap<>(CLAIM);
    values.put("line_id", lineId);
    for (String change : changes) {
      values.putAll(parse(change));
    }
    List<String> pairs = new ArrayList<>();
    values.forEach((column, value) -> pairs.add(column + "=" + value));
    return String.join(", ", pairs);
  }

  /** The text of a file of that feed; rows are written {@code "column=value, column=value"}. */
  static String text(String feed, String... rows) {
    List<String> columns = columns(feed);
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    for (String row : rows) {
      Map<String, String> values = parse(row);
      text.append(String.join(",", columns.stream().map(c -> values.getOrDefault(c, "")).toList()));
      text.append('\n');
    }
    return text.toString();
  }

  Sent rows(String feed, String... rows) {
    return file(feed + ".csv", text(feed, rows));
  }

  Sent file(String file, String text) {
    return file(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Sent file(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  /** What delivery.json says of a file, in the place of the truth. */
  Sent saying(String file, String key, Object value) {
    said.computeIfAbsent(file, f -> new LinkedHashMap<>()).put(key, value);
    return this;
  }

  /** The file is listed and not there. */
  Sent losing(String file) {
    missing.add(file);
    return this;
  }

  /** Replaces what the folder held. */
  void write() throws IOException {
    ObjectNode delivery =
        JSON.createObjectNode().put("format", 1).put("delivery", name).put("created", created);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      ObjectNode entry = delivery.withArray("files").addObject();
      String format = file.getKey().endsWith(".asc") ? "ei" : "csv";
      entry.put("name", file.getKey()).put("format", format);
      entry.put("feed", file.getKey().substring(0, file.getKey().indexOf('.')));
      entry.put("sha256", sha256(file.getValue()));
      said.getOrDefault(file.getKey(), Map.of()).forEach(entry::putPOJO);
    }
    writeFiles();
    Files.write(inbox.resolve(name).resolve("delivery.json"), JSON.writeValueAsBytes(delivery));
  }

  /** The files without their description, as while they are still being copied. */
  void writeFiles() throws IOException {
    Path folder = Files.createDirectories(inbox.resolve(name));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (missing.contains(file.getKey())) {
        Files.deleteIfExists(folder.resolve(file.getKey()));
      } else {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static List<String> columns(String feed) {
    return Feed.find(feed).orElseThrow().columns().stream().map(Column::name).toList();
  }

  private static Map<String, String> parse(String row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : Objects.requireNonNull(row).split(", ", -1)) {
      int equals = pair.indexOf('=');
      values.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return values;
  }
}
