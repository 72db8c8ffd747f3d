package nl.plafondwacht.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SituationsTest {

  static List<Path> situations() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("situations"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("situations")
  void everySituationIsADeliveryWithAPointAndAnOutcome(Path situation) throws Exception {
    Path delivery = situation.resolve("inbox/2026-06-30-situation");
    String description = Files.readString(delivery.resolve("delivery.json"));

    assertThat(situation.resolve("point.txt")).isNotEmptyFile();
    List<String> expected = Files.readAllLines(situation.resolve("expected.csv"));
    assertThat(expected).hasSizeGreaterThan(1).startsWith("table,key,column,value");
    try (Stream<Path> files = Files.list(delivery)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        assertThat(description).contains(file.getFileName().toString(), digest(file));
      }
    }
  }

  private static String digest(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
