package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** No BSN leaves the inbox, and no amount of a person reaches log, metrics or status. */
class NightPrivacyTest {
  private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9a-f])[0-9]{9}(?![0-9a-f])");
  private static final Pattern EUROS = Pattern.compile("(?<![0-9.])[0-9]+\\.[0-9]{2}(?![0-9])");
  private static final int MOST_STOPS = 100;

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger own = context.getLogger("nl.plafondwacht");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @TempDir Path folder;

  @BeforeEach
  void listen() {
    own.setLevel(Level.DEBUG);
    log.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
  }

  @AfterEach
  void stopListening() {
    context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(log);
    own.setLevel(Level.INFO);
  }

  @Test
  void sampleNightTellsNobody() throws Exception {
    TestNight night = TestNight.sample(folder);
    SortedSet<String> persons = found(NINE_DIGITS, inboxText(night.inbox()));
    assertThat(persons).hasSizeGreaterThan(100).contains("999900109");
    TestNight.Ended ended = night.run();
    assertThat(ended.code()).isEqualTo(ExitCode.QUARANTINED);
    assertThat(Tree.names(folder)).hasSizeGreaterThan(20);
    assertNobodyIn(night, persons);
    assertNoAmountIn(night, ended.said());
  }

  /** Unfinished work is looked at too: the night is stopped and looked through at every stage. */
  @Test
  void hostileDeliveriesTellNobodyAtAnyStage() throws Exception {
    TestNight night = TestNight.small(folder).withBudget("1");
    // The first one starts with a zero, the third fails the 11-test.
    SortedSet<String> persons =
        new TreeSet<>(List.of("012345672", "999900109", "999900108", "12345672"));
    Sent.base(night.inbox()).write();
    Sent.on("11", night.inbox(), "d2")
        .rows(
            "declarations",
            claim("N1", "person_id=012345672, claimed_amount=4321.98"),
            claim("N2", "person_id=999900109, claimed_amount=8765.4321"),
            claim("N3", "person_id=999900108"),
            claim("N4", "person_id= 999900109"),
            claim("N5", "person_id=999900109, code=\"x\"y"),
            claim("N6", "person_id=999900109,extra"),
            claim("N7", "person_id=999900109, start_date=012345672"),
            claim("N8", "person_id=999900109, direction=999900109"),
            claim("N9", "person_id=999900109, provider_agb=999900109"))
        .rows("persons", "person_id=012345672, birth_date=999900109, known_on=2026-01-01")
        .write();
    Sent.on("12", night.inbox(), "d3")
        .file("declarations.csv", "012345672,999900109\n1,2\n")
        .write();
    hostileMessages(night.inbox());
    assertThatThrownBy(() -> night.withoutKey().run())
        // The files are read side by side.
        .hasMessageMatching("(?s).*((declarations|persons)\\.csv|declarations.*\\.asc) line.*")
        .message()
        .satisfies(message -> assertThat(persons).noneMatch(message::contains));
    assertThat(logged()).containsPattern("Unit d[24]-00[01]-00000 of read failed");
    ExitCode code = night.runStoppedAt(1).code();
    for (int look = 2; code == ExitCode.STOPPED; look++) {
      assertThat(look).isLessThan(MOST_STOPS);
      assertNobodyIn(night, persons);
      code = night.runStoppedAt(look).code();
    }
    assertThat(code).isEqualTo(ExitCode.REFUSED);
    assertThat(Published.latestOf(night).findings()).hasSizeGreaterThan(10);
    assertNobodyIn(night, persons);
    assertNoAmountIn(night, "");
  }

  /**
   * Numbers of persons in their own fields, in those of others, and in records that are shifted.
   */
  private static void hostileMessages(Path inbox) throws IOException {
    byte[] good =
        Messages.claim(
            Service.of("M1").bsn("012345672"),
            Service.of("M2").bsn("999900109"),
            Service.of("M3").bsn("999900108"));
    byte[] strewn = good.clone();
    for (int position : new int[] {24, 107, 126, 150, 174, 187}) {
      byte[] number = "999900109".getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(number, 0, strewn, 2 * Messages.RECORD_LENGTH + position, number.length);
    }
    Sent.on("13", inbox, "d4")
        .file("declarations.good.asc", good)
        .file("declarations.strewn.asc", strewn)
        .write();
    for (int cut : new int[] {10, 330, 640, 1400}) {
      byte[] shifted = new byte[good.length - 1];
      System.arraycopy(good, 0, shifted, 0, cut);
      System.arraycopy(good, cut + 1, shifted, cut, shifted.length - cut);
      Sent.on("14", inbox, "d5-" + cut).file("declarations.shifted.asc", shifted).write();
    }
  }

  private void assertNobodyIn(TestNight night, SortedSet<String> persons) throws Exception {
    for (String name : Tree.names(folder)) {
      assertThat(persons).as("name %s", name).noneMatch(name::contains);
      if (!name.startsWith("inbox/")) {
        Path file = folder.resolve(name);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(persons).as("bytes of %s", name).noneMatch(bytes::contains);
        if (name.endsWith(".parquet")) {
          String cells = String.join("\n", Published.query("SELECT * FROM '%s'".formatted(file)));
          assertThat(persons).as("cells of %s", name).noneMatch(cells::contains);
        }
      }
    }
    String said = logged();
    assertThat(persons).as("log").noneMatch(said::contains);
    assertThat(Tree.names(night.state())).contains("status.json", "plafondwacht.prom");
  }

  /** Sums over files and contracts may be told; what one line says may not. */
  private void assertNoAmountIn(TestNight night, String said) throws Exception {
    SortedSet<String> amounts = found(EUROS, inboxText(night.inbox()));
    assertThat(amounts).isNotEmpty();
    String told =
        String.join(
            "\n",
            logged(),
            Files.readString(night.state().resolve("status.json")),
            Files.readString(night.state().resolve("plafondwacht.prom")));
    assertThat(found(EUROS, logged())).isEmpty();
    for (String amount : amounts) {
      String cents = amount.replace(".", "");
      Pattern exactly =
          Pattern.compile(
              "(?<![0-9.])(%s|%s)(?![0-9.])"
                  .formatted(Pattern.quote(amount), cents.length() > 4 ? cents : "never"));
      assertThat(exactly.matcher(told).find()).as(amount).isFalse();
    }
    assertThat(said).doesNotContain(Sent.PERSON);
  }

  private String logged() {
    return log.list.stream()
        .map(
            event ->
                event.getFormattedMessage()
                    + event.getMDCPropertyMap()
                    + (event.getThrowableProxy() == null
                        ? ""
                        : ThrowableProxyUtil.asString(event.getThrowableProxy())))
        .collect(Collectors.joining("\n"));
  }

  private static String inboxText(Path inbox) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : Tree.names(inbox)) {
      if (!name.endsWith(".json")) {
        try (InputStream bytes = Files.newInputStream(inbox.resolve(name));
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
          text.append(new String(plain.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }

  private static SortedSet<String> found(Pattern pattern, String text) {
    SortedSet<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
