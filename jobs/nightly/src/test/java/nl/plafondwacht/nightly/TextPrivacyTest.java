package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.Program.Ended;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * BSNs in every text column of every feed, in messages, in names and in delivery.json: no command
 * writes or says one. What senders left in the inbox stays as it is.
 */
class TextPrivacyTest {
  private static final String NAME = "999990019-wijkverpleging";
  private static final String DAY = "2026-11-%02dT18:00:00+01:00";

  private final Logger root =
      ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final List<String> said = new ArrayList<>();

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    log.start();
    root.addAppender(log);
    ((LoggerContext) LoggerFactory.getILoggerFactory())
        .getLogger("nl.plafondwacht")
        .setLevel(Level.DEBUG);
    program =
        Program.in(folder)
            .settings(
                """
                quarantine:
                  budget: 1
                expected: [{ name: "*-wijkverpleging", every: 1w }]
                """);
    program.file("show.key", "ffeeddccbbaa99887766554433221100".repeat(2));
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(log);
    ((LoggerContext) LoggerFactory.getILoggerFactory())
        .getLogger("nl.plafondwacht")
        .setLevel(Level.INFO);
  }

  @Test
  void noCommandTellsAnyOfThem() throws Exception {
    planted();
    assertThat(run("check", "--sample", "1000").code()).isEqualTo(21);
    Ended night = run("nightly");
    assertThat(night.code()).as(night.toString()).isEqualTo(21);
    assertThat(night.out()).doesNotContain("absent");
    assertNothingTold();
    run("status");
    run("status", "--format", "json");
    run("check");
    run("recover");
    run("compact");
    assertThat(run("nightly").out()).contains("already complete");
    run("rebuild", "--from", "2026-11-20", "--to", "2026-11-20");
    for (Path file : files()) {
      String name = program.home().relativize(file).toString();
      said.add(program.describe(name, "--records", "20").toString());
      String target = "anonymised/%d.csv".formatted(said.size());
      said.add(program.anonymise(name, target).toString());
    }
    assertThat(program.home().resolve("anonymised")).isNotEmptyDirectory();
    tellNames();
    assertNothingTold();
  }

  @Test
  void aNameWithABsnNeedsTheKeyLikeAPerson() throws Exception {
    Small.write(program, NAME, Small.line("L1", "0000000000000000000000000000000a"));
    Small.describe(program, NAME, DAY.formatted(18));
    program.file("inbox/999990019-half/declarations.csv", "still being copied");
    program.withoutKey();
    Ended ended = run("nightly");
    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.err()).contains("the name 999999999-wijkverpleging holds a BSN");
    assertThat(run("check").code()).isEqualTo(30);
    assertNothingTold();
  }

  /** Of what people type only the shape comes back. */
  private void tellNames() throws IOException {
    program.file("inbox/d9-999990019/regions.csv", new PlantedFeed(Feed.REGIONS).good());
    String folder = program.home().resolve("inbox/d9-999990019").toString();
    assertThat(run("deliver", folder).out()).contains("Written: HOME/inbox/d9-999999999/delivery");
    assertThat(run("deliver", folder).err()).contains("d9-999999999 (it has a delivery.json)");
    assertThat(run("deliver", folder + "9").err()).contains("not there");
    assertThat(run("describe", folder + "/012345672.csv").err()).contains("999999999.csv (not");
    said.add(program.anonymise("inbox/d9-999990019/regions.csv", "999990019.csv").toString());
    said.add(program.anonymise("inbox/d9-999990019/regions.csv", "999990019.csv").toString());
    assertThat(run("check", "999990019").err()).contains("Unmatched").contains("999999999");
    Files.delete(program.home().resolve("999990019.csv"));
  }

  private Ended run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    if (List.of("nightly", "check").contains(args[0])) {
      all.addAll(List.of("--date", "2026-11-20"));
    }
    Ended ended = program.run(all.toArray(String[]::new));
    said.add(ended.toString());
    return ended;
  }

  private void planted() throws IOException {
    for (Feed feed : Feed.values()) {
      program.file(
          "inbox/%s/%s.999990019.csv".formatted(NAME, feed.feedName()),
          new PlantedFeed(feed).good());
      if (feed != Feed.DECISIONS) {
        program.file(
            "inbox/d2-A12345672/%s.csv".formatted(feed.feedName()), new PlantedFeed(feed).wrong());
      }
    }
    // The command that describes a delivery refuses decisions that do not count.
    String wrong = new PlantedFeed(Feed.DECISIONS).wrong();
    program.file("inbox/d8/decisions.csv", wrong);
    program.file(
        "inbox/d8/delivery.json",
        description("d8", "decisions.csv", "decisions")
            .replace("0".repeat(64), DigestUtils.sha256Hex(wrong)));
    Files.write(program.home().resolve("inbox/" + NAME + "/9999.90.019.asc"), claim());
    Small.describe(program, NAME, DAY.formatted(18));
    Small.describe(program, "d2-A12345672", DAY.formatted(19));
    program.file("inbox/d3/regions.csv", new PlantedFeed(Feed.REGIONS).withUnknownColumn());
    program.file("inbox/d3/delivery.json", description("d3", "regions.csv", "regions"));
    program.file("inbox/d4-012345672/delivery.json", description("other", "x", "999990019"));
    program.file("inbox/d5-012345672/delivery.json", description("9999.90.019", "x", "regions"));
    program.file(
        "inbox/d6-012345672/delivery.json",
        description("d6-012345672", "gone-999990019.csv", "regions"));
    program.file(
        "inbox/d7/delivery.json",
        description("d7", "999990019/x", "regions").replace("\"format\"", "\"B999990019\""));
    program.file("inbox/999990019-half/declarations.csv", "still being copied");
    program.file("inbox/999990019-half/012345672/999990019.csv", "in a folder");
  }

  private static byte[] claim() {
    List<Service> services = new ArrayList<>();
    services.add(Service.of("999990019-2026").code("1000"));
    for (String form : PlantedFeed.FORMS) {
      if (form.length() <= 20 && StandardCharsets.ISO_8859_1.newEncoder().canEncode(form)) {
        services.add(Service.of(form).credit("999990019-2026", 1));
        services.add(Service.of("L" + services.size()).credit(form, 1));
      }
    }
    return Messages.claim(services.toArray(Service[]::new));
  }

  private static String description(String delivery, String file, String feed) {
    return """
        {"format": 1, "delivery": "%s", "created": "2026-11-17T18:00:00+01:00",
         "files": [{"name": "%s", "feed": "%s", "format": "csv", "sha256": "%s"}]}
        """
        .formatted(delivery, file, feed, "0".repeat(64));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(program.home().resolve("inbox"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("delivery.json"))
          .sorted()
          .toList();
    }
  }

  private void assertNothingTold() throws Exception {
    assertThat(program.tree().keySet()).hasSizeGreaterThan(10);
    for (var entry : program.tree().entrySet()) {
      String name = entry.getKey();
      if (!name.startsWith("inbox")) {
        assertTellsNone("the name " + name, name);
        assertTellsNone(name, entry.getValue());
        assertTellsNone(name, utf8(entry.getValue()));
        if (name.endsWith(".parquet")) {
          assertTellsNone("cells of " + name, cells(program.home().resolve(name)));
        }
      }
    }
    said.forEach(words -> assertTellsNone("what was said", words.replace("HOME/inbox", "")));
    log.list.forEach(
        event -> {
          assertTellsNone("log", event.getFormattedMessage() + event.getMDCPropertyMap());
          if (event.getThrowableProxy() != null) {
            assertTellsNone("log", ThrowableProxyUtil.asString(event.getThrowableProxy()));
          }
        });
  }

  private static void assertTellsNone(String what, String text) {
    assertThat(PlantedFeed.KNOWN_BY).as("%s", what).noneMatch(text::contains);
  }

  private static String utf8(String latin1) {
    return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String cells(Path parquet) throws SQLException {
    StringBuilder cells = new StringBuilder();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            database.createStatement().executeQuery("SELECT * FROM '%s'".formatted(parquet))) {
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          cells.append(rows.getString(column)).append('|');
        }
      }
    }
    return cells.toString();
  }
}
