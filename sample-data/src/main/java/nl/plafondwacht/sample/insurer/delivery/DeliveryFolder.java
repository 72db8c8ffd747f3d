package nl.plafondwacht.sample.insurer.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.message.Sent;

/** One delivery: its files and, when it is closed, the description that makes it complete. */
final class DeliveryFolder implements Closeable {
  private final Path folder;
  private final String name;
  private final int day;
  private final TreeMap<String, Listed> files = new TreeMap<>();

  /** Entries of messages by name; their files are closed. */
  private final TreeMap<String, String> messages = new TreeMap<>();

  private record Listed(Feed feed, OutFile file) {}

  DeliveryFolder(Path inbox, int day, boolean history) {
    this.name = Day.text(day) + (history ? "-history" : "-day");
    this.folder = inbox.resolve(name);
    this.day = day;
  }

  String name() {
    return name;
  }

  Path folder() {
    return folder;
  }

  /** Makes the folder itself. */
  void make() throws IOException {
    Files.createDirectories(folder);
  }

  /** Lists a message that stands in the folder. */
  void add(Sent message) {
    messages.put(message.id().fileName(), entry(message));
  }

  /** The file of the name; made when it is not there yet. */
  OutFile file(String fileName, Feed feed) throws IOException {
    Listed listed = files.get(fileName);
    if (listed == null) {
      String header = String.join(",", feed.columns());
      listed = new Listed(feed, OutFile.create(folder.resolve(fileName), header));
      files.put(fileName, listed);
    }
    return listed.file();
  }

  /** Rows already written to a file, 0 when it is not there. */
  long rows(String fileName) {
    Listed listed = files.get(fileName);
    return listed == null ? 0 : listed.file().rows();
  }

  void add(String fileName, Feed feed, List<String> rows) throws IOException {
    if (!rows.isEmpty()) {
      OutFile file = file(fileName, feed);
      for (String row : rows) {
        file.row(row);
      }
    }
  }

  /** Closes the files and writes delivery.json. */
  void complete() throws IOException {
    TreeMap<String, String> entries = new TreeMap<>(messages);
    for (Listed listed : files.values()) {
      listed.file().close();
      entries.put(listed.file().name(), entry(listed));
    }
    String text =
        "{\n  \"format\": 1,\n  \"delivery\": \""
            + name
            + "\",\n  \"created\": \""
            + Day.text(day)
            + "T18:00:00+01:00\",\n  \"files\": [\n    "
            + String.join(",\n    ", entries.values())
            + "\n  ]\n}\n";
    make();
    Files.write(folder.resolve("delivery.json"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String entry(Listed listed) {
    OutFile file = listed.file();
    boolean claims = listed.feed() == Feed.DECLARATIONS && !file.isBroken();
    return entry(file.name(), listed.feed(), "csv", file.digest(), file.rows())
        + (claims ? claimed(file.claimed()) : "")
        + "}";
  }

  private static String entry(Sent message) {
    return entry(
            message.id().fileName(), Feed.DECLARATIONS, "ei", message.digest(), message.lines())
        + claimed(message.claimedCents())
        + ", \"received_on\": \"%s\"}".formatted(Day.text(message.id().day()));
  }

  private static String entry(String file, Feed feed, String format, String digest, long records) {
    return ("{\"name\": \"%s\", \"feed\": \"%s\", \"format\": \"%s\", \"sha256\": \"%s\","
            + " \"records\": %s")
        .formatted(file, feed.label(), format, digest, records);
  }

  private static String claimed(long cents) {
    return ", \"claimed_cents\": " + cents;
  }

  @Override
  public void close() throws IOException {
    OutFile.closeAll(files.values().stream().map(Listed::file).toList());
  }
}
