package nl.plafondwacht.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbTest {

  @TempDir private Path path = Path.of("");

  @Test
  void duckDbReadsWhatWasWritten() throws IOException, SQLException {
    List<Sample> rows = Stream.concat(Sample.extremes().stream(), Sample.rows(130_000)).toList();
    String file = new TestFolder(path).write("t.parquet", Sample.TABLE, rows.stream());

    List<List<@Nullable Object>> read = query("SELECT * FROM read_parquet('%s')".formatted(file));
    assertThat(read).isEqualTo(rows.stream().map(DuckDbTest::values).toList());
  }

  @Test
  void duckDbSeesPlainTypes() throws IOException, SQLException {
    String file = new TestFolder(path).write("t.parquet", Sample.TABLE, Sample.rows(1));

    assertThat(
            query(
                "SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet('%s'))"
                    .formatted(file)))
        .isEqualTo(
            Stream.of(
                    "person_id VARCHAR",
                    "line BIGINT",
                    "persons INTEGER",
                    "share DOUBLE",
                    "counts BOOLEAN",
                    "day DATE",
                    "place VARCHAR",
                    "note VARCHAR",
                    "granted_cents BIGINT",
                    "clients INTEGER",
                    "low DOUBLE",
                    "complete BOOLEAN",
                    "died_on DATE",
                    "last_place VARCHAR")
                .map(column -> List.<Object>of((Object[]) column.split(" ")))
                .toList());
  }

  @Test
  void rowGroupsAreCutAt122880RowsAndCompressedByZstd() throws IOException, SQLException {
    String file = new TestFolder(path).write("t.parquet", Sample.TABLE, Sample.rows(250_000));

    assertThat(
            query(
                "SELECT DISTINCT row_group_id, row_group_num_rows, compression"
                    + " FROM parquet_metadata('%s') ORDER BY 1".formatted(file)))
        .isEqualTo(
            List.of(
                List.of(0L, 122_880L, "ZSTD"),
                List.of(1L, 122_880L, "ZSTD"),
                List.of(2L, 4_240L, "ZSTD")));
  }

  @Test
  void theFileIsSignedByTheProductAlone() throws IOException, SQLException {
    String file = new TestFolder(path).write("t.parquet", Sample.TABLE, Sample.rows(1));

    assertThat(query("SELECT created_by FROM parquet_file_metadata('%s')".formatted(file)))
        .isEqualTo(List.of(List.of(TableStream.CREATED_BY)));
  }

  @Test
  void theSignatureHasTheVersionOfTheProject() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>plafondwacht</artifactId>\\s*<version>([0-9.]+)")
            .matcher(Files.readString(Path.of("../../pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(TableStream.CREATED_BY)
        .isEqualTo("plafondwacht version %s (build 1)".formatted(version.group(1)));
  }

  private static List<@Nullable Object> values(Sample row) {
    return Arrays.asList(
        row.personId(),
        row.line(),
        row.persons(),
        row.share(),
        row.counts(),
        row.day(),
        row.place().name(),
        row.note(),
        row.grantedCents(),
        row.clients(),
        row.low(),
        row.complete(),
        row.diedOn(),
        row.lastPlace() == null ? null : row.lastPlace().name());
  }

  private static List<List<@Nullable Object>> query(String sql) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
