package nl.plafondwacht.sample.insurer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.Totals;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.delivery.Format;
import nl.plafondwacht.sample.insurer.world.Manner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same insurers written both ways, the messages read with the reader of the product. */
class MessagesTest {
  private static final LocalDate FROM = LocalDate.of(2025, 12, 1);
  private static final LocalDate TO = LocalDate.of(2026, 11, 20);

  /** Between them they have flaws of four kinds. */
  private static final List<Long> SEEDS = List.of(5L, 25L, 34L);

  private static final int TARIFF = 13;
  private static final int RECEIVED = 18;
  private static final int DECIDED = 19;
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{\"name\": \"([^\"]+)\", \"feed\": \"declarations\", \"format\": \"ei\", \"sha256\":"
              + " \"([0-9a-f]{64})\", \"records\": (\\d+), \"claimed_cents\": (-?\\d+),"
              + " \"received_on\": \"([0-9-]{10})\"}");

  @TempDir static Path folder;
  private static final List<Both> BOTH = new ArrayList<>();

  /** An insurer in two folders, and its messages by delivery and name. */
  private record Both(Path ei, Path csv, Map<String, ReadMessage> messages) {}

  @BeforeAll
  static void writeAndRead() throws IOException {
    for (long seed : SEEDS) {
      Path ei = folder.resolve("ei-" + seed);
      Path csv = folder.resolve("csv-" + seed);
      insurer(seed).writeTo(ei, Format.EI, Progress.SILENT);
      insurer(seed).writeTo(csv, Format.CSV, Progress.SILENT);
      Map<String, ReadMessage> messages = new TreeMap<>();
      for (Path file : files(ei.resolve("inbox"), ".asc")) {
        messages.put(inbox(ei, file), ReadMessage.of(file));
      }
      BOTH.add(new Both(ei, csv, messages));
    }
  }

  private static Insurer insurer(long seed) {
    return Insurer.of(new Size(500), seed, FROM, TO, 3, Manner.MESSAGES);
  }

  @Test
  void messagesSayWhatRowsSay() throws IOException {
    for (Both both : BOTH) {
      for (String delivery : deliveries()) {
        List<String> claims = new ArrayList<>();
        List<String> returns = new ArrayList<>();
        messages(both, delivery)
            .forEach(
                it ->
                    it.lines()
                        .forEach(line -> (it.isReturn() ? returns : claims).add(it.row(line))));
        List<String[]> rows = rows(both, delivery);

        assertThat(sorted(claims.stream()))
            .isEqualTo(
                sorted(
                    rows.stream()
                        .filter(row -> row[DECIDED].isEmpty() && !row[0].endsWith("X"))
                        .map(row -> String.join(",", row))));
        assertThat(sorted(returns.stream()))
            .isEqualTo(
                sorted(
                    rows.stream()
                        .filter(row -> !row[DECIDED].isEmpty())
                        .map(MessagesTest::asReturned)));
      }
    }
  }

  private static List<String> sorted(Stream<String> rows) {
    return rows.sorted().toList();
  }

  @Test
  void everyMessageAddsUpToItsEntry() throws Exception {
    for (Both both : BOTH) {
      Map<String, Matcher> entries = entries(both);

      assertThat(entries.keySet()).containsExactlyElementsOf(both.messages().keySet());
      for (var entry : entries.entrySet()) {
        ReadMessage message = Objects.requireNonNull(both.messages().get(entry.getKey()));
        Matcher said = entry.getValue();
        Totals totals = message.outcome().totals();
        assertThat(message.outcome()).as(entry.getKey()).isInstanceOf(Outcome.Complete.class);
        assertThat(totals.isProven()).isTrue();
        assertThat(said.group(2)).isEqualTo(digest(message.file()));
        assertThat(Long.parseLong(said.group(3))).isEqualTo(totals.lines() + totals.refused());
        assertThat(Long.parseLong(said.group(4))).isEqualTo(totals.claimedCents());
        assertThat(said.group(5)).isEqualTo(message.day());
      }
    }
  }

  @Test
  void providersSendAndTheInsurerAnswersOnceInFourWeeks() {
    for (Both both : BOTH) {
      for (var entry : both.messages().entrySet()) {
        ReadMessage message = entry.getValue();
        LocalDate day = LocalDate.parse(message.day());
        LocalDate anchor = message.isReturn() ? TO : TO.minusDays(1);
        assertThat((anchor.toEpochDay() - day.toEpochDay()) % 28).isZero();
        String delivery = entry.getKey().substring(0, entry.getKey().indexOf('/'));
        assertThat(delivery).isEqualTo(deliveryOf(day));
      }
      assertThat(both.messages().values()).anyMatch(it -> it.day().equals("2026-11-20"));
      assertThat(both.messages().values()).anyMatch(it -> it.day().equals("2026-11-19"));
    }
  }

  @Test
  void aReferenceStandsOnceInAMessageUnlessItIsRepeatedOnPurpose() throws IOException {
    for (Both both : BOTH) {
      long repeated = 0;
      for (ReadMessage message : both.messages().values()) {
        List<String> references = message.lines().stream().map(it -> it.lineId()).toList();
        repeated += references.size() - references.stream().distinct().count();
        assertThat(message.lines())
            .allMatch(
                it -> it.correctsLineId() == null || !references.contains(it.correctsLineId()));
      }
      assertThat(repeated).isEqualTo(reasons(both.ei(), "DUPLICATE").size());
    }
  }

  @Test
  void plantedFlawsStandWhereTheTruthSays() throws IOException {
    for (Both both : BOTH) {
      List<String> refused = new ArrayList<>();
      both.messages().forEach((key, it) -> it.refused().forEach(at -> refused.add(key + "," + at)));

      assertThat(reasons(both.ei(), "WRONG_RECORD")).containsExactlyInAnyOrderElementsOf(refused);
      for (String reason :
          List.of("DUPLICATE", "CREDIT_WITHOUT_DEBIT", "UNKNOWN_RETURN_CODE", "NO_DAY_AT_HOME")) {
        assertThat(reasons(both.ei(), reason)).hasSameSizeAs(reasons(both.csv(), reason));
        assertThat(reasons(both.ei(), reason)).allMatch(place -> isLine(place, both));
      }
    }
    assertThat(planted())
        .contains(Flaw.REPEATED_ROW, Flaw.NO_CODE, Flaw.CODE_IN_NO_TABLE, Flaw.CARE_DURING_A_STAY);
  }

  private static Set<Flaw> planted() throws IOException {
    Set<Flaw> kinds = EnumSet.noneOf(Flaw.class);
    for (Both both : BOTH) {
      Files.readAllLines(both.ei().resolve("truth/real/defects.csv")).stream()
          .skip(1)
          .map(row -> Flaw.valueOf(row.substring(row.lastIndexOf(',') + 1)))
          .forEach(kinds::add);
    }
    return kinds;
  }

  @Test
  void allButTheDeclarationsIsTheSameInBothWritings() throws IOException {
    for (Both both : BOTH) {
      List<String> same = new ArrayList<>();
      for (Path file : files(both.csv(), "")) {
        String name = both.csv().relativize(file).toString().replace('\\', '/');
        boolean isOfDeclarations =
            name.contains("declarations-") || name.matches(".*(defects\\.csv|delivery\\.json)");
        if (!isOfDeclarations) {
          same.add(name);
          assertThat(both.ei().resolve(name)).hasSameBinaryContentAs(file);
        }
      }
      assertThat(same).contains("fictional.key", "codes/titles.csv", "truth/figures.csv");
      assertThat(both.ei().resolve("waiting")).doesNotExist();
    }
  }

  @Test
  void namesOfFilesTellNothingOfPersons() {
    for (Both both : BOTH) {
      assertThat(both.messages().keySet())
          .allMatch(
              key ->
                  key.matches(
                      "[0-9-]{10}-(history|day)/(aw319|aw320|ha304|ha305|ap304|ap305|zh308|zh309)"
                          + "-99[0-9]{6}-[0-9-]{10}\\.asc"));
    }
    assertThat(BOTH.stream().flatMap(both -> both.messages().keySet().stream()))
        .extracting(key -> key.substring(key.indexOf('/') + 1, key.indexOf('/') + 6))
        .contains("aw319", "aw320", "ha304", "ha305", "ap304", "ap305", "zh308", "zh309");
  }

  private static boolean isLine(String place, Both both) {
    int comma = place.lastIndexOf(',');
    ReadMessage message = both.messages().get(place.substring(0, comma));
    long record = Long.parseLong(place.substring(comma + 1));
    return message != null
        && message.lines().stream().anyMatch(line -> line.at().record() == record);
  }

  /** A return has no day of receipt, and that of a pharmacy no tariff with tax. */
  private static String asReturned(String[] row) {
    row[RECEIVED] = "";
    row[TARIFF] = row[7].equals("001") ? "" : row[TARIFF];
    return String.join(",", row);
  }

  private static List<String> deliveries() {
    return List.of("2026-11-18-history", "2026-11-19-day", "2026-11-20-day");
  }

  private static String deliveryOf(LocalDate day) {
    int index = (int) Math.max(0, day.toEpochDay() - TO.toEpochDay() + 2);
    return deliveries().get(index);
  }

  private static List<ReadMessage> messages(Both both, String delivery) {
    return both.messages().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(delivery))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<String[]> rows(Both both, String delivery) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (Path file : files(both.csv().resolve("inbox").resolve(delivery), ".csv")) {
      if (file.getFileName().toString().startsWith("declarations-")) {
        Files.readAllLines(file).stream().skip(1).map(row -> row.split(",", -1)).forEach(rows::add);
      }
    }
    return rows;
  }

  private static Map<String, Matcher> entries(Both both) throws IOException {
    Map<String, Matcher> entries = new TreeMap<>();
    for (String delivery : deliveries()) {
      Path json = both.ei().resolve("inbox").resolve(delivery).resolve("delivery.json");
      for (String line : Files.readAllLines(json)) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.find()) {
          entries.put(delivery + "/" + entry.group(1), entry);
        }
      }
    }
    return entries;
  }

  /** Delivery/file,record of every flaw that the night calls so. */
  private static List<String> reasons(Path insurer, String reason) {
    try (Stream<String> rows = Files.lines(insurer.resolve("truth/observable/defects.csv"))) {
      return rows.filter(row -> row.endsWith("," + reason))
          .map(row -> row.split(",", -1))
          .map(row -> row[0] + "/" + row[1] + "," + row[2])
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Path> files(Path root, String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .toList();
    }
  }

  private static String inbox(Path insurer, Path file) {
    return insurer.resolve("inbox").relativize(file).toString().replace('\\', '/');
  }

  private static String digest(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
