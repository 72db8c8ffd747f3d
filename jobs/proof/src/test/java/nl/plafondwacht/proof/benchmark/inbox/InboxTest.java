package nl.plafondwacht.proof.benchmark.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import nl.plafondwacht.proof.benchmark.inbox.Inbox.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxTest {
  private static final int PERSON = 3;
  private static final int PROVIDER = 4;
  private static final int LIST = 7;

  @TempDir private Path folder;

  /** The description holds the digest of every file, so its own digest stands for all bytes. */
  @ParameterizedTest
  @CsvSource({
    "EVEN, 767f223cc389d4a0c96a4dd78c8672e2a4c94740b8310842a912a3c9a2a0d57a",
    "ONE_PERSON, 8520b3f33ccd9fa3c674669438f8a83ddc7053cf8b4b5298d9128fea2761b19e",
    "ONE_PROVIDER, 2bcc41407c68a4497e3e4c524f7e3faafa66bf8883b814950b7a9b6ea04d770b"
  })
  void theSameRecipeGivesTheSameBytes(Shape shape, String digest) throws Exception {
    Inbox inbox = write(shape, PersonKind.PSEUDONYM, Compression.NONE, 3);
    byte[] description = Files.readAllBytes(inbox.delivery().resolve("delivery.json"));
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(description);
    assertThat(HexFormat.of().formatHex(sha256)).isEqualTo(digest);
  }

  @Test
  void theNumberOfFilesAndTheirCompressionLeaveTheLinesAsTheyAre() throws Exception {
    List<String> plain = lines(write(Shape.EVEN, PersonKind.PSEUDONYM, Compression.NONE, 1));
    List<String> packed = lines(write(Shape.EVEN, PersonKind.PSEUDONYM, Compression.GZ, 7));
    assertThat(plain).hasSize(20_000);
    assertThat(packed).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"FEW_PERSONS, 25", "SCATTERED, 190"})
  void aSecondDeliveryHasAHundredthMoreLines(SecondNight second, int atMost) throws Exception {
    Recipe recipe = recipe(Shape.EVEN, PersonKind.PSEUDONYM, Compression.NONE, 1, second);
    Inbox first = Inbox.write(folder.resolve("both"), recipe);
    Inbox both = first.withSecond(recipe);
    List<String> lines = lines(both);
    assertThat(lines).startsWith(lines(first).toArray(String[]::new)).hasSize(20_200);
    List<String> later = lines.subList(20_000, 20_200);
    long persons =
        later.stream()
            .filter(line -> line.startsWith("R100000N1020") && line.contains(",D,"))
            .map(line -> line.split(",", -1)[PERSON])
            .distinct()
            .count();
    assertThat(persons).isBetween(atMost / 2L, (long) atMost);
    assertThat(both.second().resolve("delivery.json")).content().contains("2026-11-21-benchmark");
  }

  @Test
  void onePersonHasHalfOfAllLinesWhenTheseAreFew() throws Exception {
    Inbox inbox = write(Shape.ONE_PERSON, PersonKind.PSEUDONYM, Compression.NONE, 1);
    long most = most(lines(inbox), PERSON);
    assertThat(most).isBetween(9_000L, 10_000L); // lines of the terminally ill are drawn apart
  }

  @Test
  void oneProviderHasHalfOfTheHomeCare() throws Exception {
    Inbox inbox = write(Shape.ONE_PROVIDER, PersonKind.PSEUDONYM, Compression.NONE, 1);
    List<String> homeCare =
        lines(inbox).stream().filter(line -> line.split(",", -1)[LIST].equals("065")).toList();
    assertThat(most(homeCare, PROVIDER) / (double) homeCare.size()).isBetween(0.5, 0.75);
  }

  @Test
  void everyBsnPassesTheElevenTestAndIsOfOnePersonOnly() {
    Chance chance = new Chance(1);
    List<String> numbers =
        IntStream.range(0, 100_000).mapToObj(i -> PersonKind.BSN.id(chance, i)).toList();
    assertThat(numbers).doesNotHaveDuplicates().allMatch(InboxTest::passesElevenTest);
  }

  private static boolean passesElevenTest(String bsn) {
    int sum = -Character.digit(bsn.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(bsn.charAt(i), 10);
    }
    return bsn.length() == 9 && sum % 11 == 0;
  }

  private Inbox write(Shape shape, PersonKind persons, Compression compression, int files)
      throws IOException {
    Path inbox = folder.resolve("%s-%s-%d".formatted(shape, compression, files));
    return Inbox.write(inbox, recipe(shape, persons, compression, files, SecondNight.NONE));
  }

  private static Recipe recipe(
      Shape shape, PersonKind persons, Compression compression, int files, SecondNight second) {
    return new Recipe(42, 20_000, shape, persons, compression, files, second);
  }

  /** Of all files, without their headers. */
  private static List<String> lines(Inbox inbox) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : inbox.declarations()) {
      String[] all = text(file).split("\n");
      lines.addAll(Arrays.asList(all).subList(1, all.length));
    }
    return lines;
  }

  private static String text(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
      return new String(plain.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static long most(List<String> lines, int field) {
    Map<String, Long> counts =
        lines.stream()
            .map(line -> line.split(",", -1)[field])
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
