package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.nightly.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store as SQL: sql/lines.sql, run in DuckDB as it stands. */
class LinesSqlTest {
  @TempDir Path folder;

  @Test
  void theViewsOfTheSampleNightHoldWhatTheManifestCounts() throws Exception {
    assertThat(OtherNight.in(folder).run().isPublished()).isTrue();
    Store store = new Store(FileAccess.byScheme(), folder + "/store");
    Manifest manifest = store.manifest();

    SortedMap<String, Long> expected = new TreeMap<>();
    expected.put("lines", manifest.lines());
    for (LoggedDelivery delivery : manifest.deliveries()) {
      for (LoggedFile file : delivery.files()) {
        long rows = file.records() - file.rejectedLines();
        if (!file.feed().equals("declarations") && rows > 0) {
          expected.merge(file.feed().replace('-', '_'), rows, Long::sum);
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(counts()).isEqualTo(expected);
    assertThat(sql()).startsWith("-- Generated for manifest-%d.json ".formatted(manifest.number()));
  }

  @Test
  void anEmptyStoreHasNoViews() throws Exception {
    publish(List.of(), List.of());

    assertThat(sql().lines()).isNotEmpty().allMatch(line -> line.startsWith("--"));
  }

  @Test
  void onlyFilesWithRowsAreNamedAndEveryDeliveryNameIsText() throws Exception {
    String name = "a=1 'odd' [x]*";
    Path segments = Files.createDirectories(folder.resolve("store/segments").resolve(name));
    Path feeds = Files.createDirectories(folder.resolve("store/feeds").resolve(name));
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (Path file : List.of(segments.resolve("p-0.parquet"), feeds.resolve("pgb.parquet"))) {
        statement.execute(
            "COPY (SELECT 'x' AS person) TO '%s' (FORMAT parquet)"
                .formatted(file.toString().replace("'", "''")));
      }
    }
    publish(
        List.of(
            new Segment(name, "segments/%s/p-0.parquet".formatted(name), "", "8", 1),
            new Segment(name, "segments/%s/p-8.parquet".formatted(name), "8", null, 0)),
        List.of(new FeedPart(name, "pgb", "feeds/%s/pgb.parquet".formatted(name))));

    assertThat(counts()).isEqualTo(Map.of("lines", 1L, "pgb", 1L));
    assertThat(sql()).doesNotContain("p-8");
  }

  private void publish(List<Segment> segments, List<FeedPart> feeds) throws IOException {
    new Store(FileAccess.byScheme(), folder + "/store")
        .publish(Manifest.EMPTY.with(List.of(), segments, feeds));
  }

  private String sql() throws IOException {
    return Files.readString(folder.resolve("store/sql/lines.sql"));
  }

  /** Rows of every view that the file makes. */
  private SortedMap<String, Long> counts() throws IOException, SQLException {
    SortedMap<String, Long> counts = new TreeMap<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute(sql());
      try (ResultSet views =
          statement.executeQuery("SELECT view_name FROM duckdb_views() WHERE NOT internal")) {
        while (views.next()) {
          counts.put(views.getString(1), 0L);
        }
      }
      for (Map.Entry<String, Long> view : counts.entrySet()) {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + view.getKey())) {
          rows.next();
          view.setValue(rows.getLong(1));
        }
      }
    }
    return counts;
  }
}
