package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every committed situation as a night of its own, against its expected.csv. */
class SituationNightTest {
  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path SITUATIONS = PROJECT.resolve("sample-data/situations");

  @TempDir Path folder;

  /** A row of expected.csv. */
  private record Expected(String table, String key, String column, String value) {
    static Expected of(String row) {
      String[] fields = row.split(",", -1);
      return new Expected(fields[0], fields[1], fields[2], fields[3]);
    }

    String text() {
      return String.join(",", table, key, column, value);
    }
  }

  @TestFactory
  Stream<DynamicTest> aSituationGivesWhatItExpects() throws IOException {
    try (Stream<Path> folders = Files.list(SITUATIONS)) {
      return folders.sorted().toList().stream()
          .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> check(one)));
    }
  }

  private void check(Path situation) throws Exception {
    TestNight night =
        TestNight.in(
                folder.resolve(situation.getFileName()),
                situation.resolve("inbox"),
                night(situation),
                PROJECT.resolve("config/codes"))
            .withBudget("1.0");
    TestNight.Ended ended = night.run();
    assertThat(ended.code().isPublished()).as(ended.said()).isTrue();
    List<String> lines = Files.readAllLines(situation.resolve("expected.csv"));
    List<String> found = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Expected expected = Expected.of(line);
      for (String value : values(night.latest(), expected)) {
        found.add(new Expected(expected.table, expected.key, expected.column, value).text());
      }
    }
    assertThat(found)
        .as(Files.readString(situation.resolve("point.txt")))
        .isNotEmpty()
        .isEqualTo(lines.subList(1, lines.size()));
  }

  /** The day that the name of the only delivery begins with. */
  private static LocalDate night(Path situation) throws IOException {
    try (Stream<Path> deliveries = Files.list(situation.resolve("inbox"))) {
      Path delivery = deliveries.findFirst().orElseThrow();
      return LocalDate.parse(String.valueOf(delivery.getFileName()).substring(0, 10));
    }
  }

  /** Every value that the run has at that place. */
  private static List<String> values(Path run, Expected at) throws SQLException {
    String sql =
        switch (at.table) {
          case "operator/findings" -> "SELECT count(*) FROM '%2$s' WHERE reason = ?";
          case "restricted/ceiling_tests" ->
              "SELECT %1$s FROM '%2$s' WHERE contract_id = ? AND strictness = 'strict'";
          default -> "SELECT %1$s FROM '%2$s' WHERE contract_id = ?";
        };
    String query = sql.formatted(at.column, run.resolve(at.table + ".parquet"));
    List<String> values = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement statement = database.prepareStatement(query)) {
      statement.setString(1, at.key);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String value = rows.getString(1);
          values.add(value == null ? "" : value);
        }
      }
    }
    return values;
  }
}
