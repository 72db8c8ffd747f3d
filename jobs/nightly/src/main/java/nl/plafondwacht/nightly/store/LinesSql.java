package nl.plafondwacht.nightly.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.Segment;

/** sql/lines.sql: a manifest as views over exactly the files that are live in it. */
final class LinesSql {
  /** Relative to the store. */
  static final String FILE = "sql/lines.sql";

  private static final String HEADER =
      """
      -- Generated for %s whenever the store changes; do not edit.
      -- A view for the declaration lines and one for each feed that has rows, over exactly the files that
      -- count. Do not read a folder of the store as a whole: it may hold files that do not count.
      -- DuckDB: run this file as it stands.
      --   duckdb -init lines.sql        then: SELECT count(*) FROM lines;
      -- Spark SQL: the same files, one after the other, such as
      --   CREATE TEMPORARY VIEW lines AS SELECT * FROM parquet.`FILE` UNION ALL SELECT * FROM parquet.`FILE`;
      -- or in PySpark, where a list between the brackets below can be pasted as it stands:
      --   spark.read.parquet(*[FILES]).createOrReplaceTempView("lines")
      """;

  private LinesSql() {}

  /**
   * The statements.
   *
   * @param name of the manifest's file
   * @param folder location of the store
   */
  static String of(Manifest manifest, String name, String folder) {
    StringBuilder sql = new StringBuilder(HEADER.formatted(name));
    List<String> lines = new ArrayList<>();
    SortedMap<String, List<String>> feeds = new TreeMap<>();
    manifest.segments().stream()
        .filter(segment -> segment.rows() > 0)
        .map(Segment::file)
        .forEach(lines::add);
    for (FeedPart part : manifest.feeds()) {
      feeds.computeIfAbsent(part.feed(), feed -> new ArrayList<>()).add(part.file());
    }
    if (!lines.isEmpty()) {
      sql.append(view("lines", lines, folder));
    }
    feeds.forEach((feed, files) -> sql.append(view(feed.replace('-', '_'), files, folder)));
    return sql.toString();
  }

  /** Later files may have columns that earlier ones lack; a folder named a=b is no column. */
  private static String view(String name, List<String> files, String folder) {
    String list =
        files.stream()
            .map(file -> "  '%s'".formatted(quoted(Locations.child(folder, file))))
            .collect(Collectors.joining(",\n"));
    return """

        CREATE OR REPLACE VIEW %s AS SELECT * FROM read_parquet([
        %s
        ], union_by_name = true, hive_partitioning = false);
        """
        .formatted(name, list);
  }

  /** In the name of a delivery no letter is a pattern or an end of text. */
  private static String quoted(String location) {
    return location.replaceAll("[*?\\[]", "[$0]").replace("'", "''");
  }
}
