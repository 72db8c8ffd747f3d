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
    "EVEN, fe477c3a9fc035daa1f9665795dbb7056bacce708b7c3c6a8d8b034dc97e5148",
    "ONE_PERSON, 5d2c1306d892593fc2fc8e70313c864a88c0a828c44c47524f6120a868d17608",
    "ONE_PROVIDER, dd836503fb7160a177e83f2c0d82c39dadec10c525615226e311ff778c85b4f0"
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
    return Inbox.write(inbox, new Recipe(42, 20_000, shape, persons, compression, files));
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
