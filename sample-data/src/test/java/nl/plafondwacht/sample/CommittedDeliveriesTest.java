package nl.plafondwacht.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The deliveries that are kept and edited by hand: the situations and the small night. */
class CommittedDeliveriesTest {
  private static final Path SMALL_NIGHT = Path.of("small-night");
  private static final Pattern NAME =
      Pattern.compile("\"name\": \"([^\"]+)\".*\"sha256\": \"(\\w+)\"");
  private static final Pattern CITIZEN_NUMBER = Pattern.compile("\\b\\d{9}\\b");

  static List<Path> situations() throws IOException {
    return folders(Path.of("situations"));
  }

  static List<Path> deliveries() throws IOException {
    List<Path> deliveries = new ArrayList<>(folders(SMALL_NIGHT.resolve("inbox")));
    for (Path situation : situations()) {
      deliveries.addAll(folders(situation.resolve("inbox")));
    }
    return deliveries;
  }

  @ParameterizedTest
  @MethodSource("situations")
  void aSituationIsOneDeliveryWithAPointAndAnOutcome(Path situation) throws Exception {
    assertThat(situation.resolve("inbox")).isDirectoryContaining("glob:**-situation");
    assertThat(folders(situation.resolve("inbox"))).hasSize(1);
    assertThat(situation.resolve("point.txt")).isNotEmptyFile();
    assertThat(Files.readAllLines(situation.resolve("expected.csv")))
        .hasSizeGreaterThan(1)
        .startsWith("table,key,column,value");
  }

  @ParameterizedTest
  @MethodSource("deliveries")
  void aDeliveryListsItsFilesAndNothingElseIsThere(Path delivery) throws Exception {
    String description = Files.readString(delivery.resolve("delivery.json"));
    List<String> listed = NAME.matcher(description).results().map(one -> listed(one)).toList();
    List<String> found = new ArrayList<>();
    for (Path file : files(delivery)) {
      if (!file.endsWith("delivery.json")) {
        found.add(file.getFileName() + " " + digest(file));
      }
    }

    assertThat(listed).as("Files and SHA-256").containsExactlyInAnyOrderElementsOf(found);
    assertThat(description).contains("\"delivery\": \"" + delivery.getFileName() + "\"");
  }

  @Test
  void everyCitizenNumberIsOneOfOurs() throws Exception {
    List<String> numbers = new ArrayList<>();
    for (Path delivery : deliveries()) {
      for (Path file : files(delivery)) {
        CITIZEN_NUMBER.matcher(text(file)).results().map(MatchResult::group).forEach(numbers::add);
      }
    }
    assertThat(numbers).hasSizeGreaterThan(3000).allMatch(number -> number.startsWith("9999"));
  }

  private static String listed(MatchResult file) {
    return file.group(1) + " " + file.group(2);
  }

  private static String digest(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".gz")) {
      try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = unpacked.readAllBytes();
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
