package nl.plafondwacht.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {

  // Changes with the rows of Sample, the writer's name and settings and the versions of Parquet and
  // Zstd.
  private static final String GOLDEN =
      "216e294a737b55badac835fd9eeaad765164bbe852d6b8b7dac5a89ccbfe2d9f";

  @Test
  void theBytesAreTheSameOnEveryMachineAndJdk(@TempDir Path path)
      throws IOException, NoSuchAlgorithmException {
    TestFolder folder = new TestFolder(path);
    folder.write(
        "t.parquet", Sample.TABLE, Stream.concat(Sample.extremes().stream(), Sample.rows(130_000)));

    byte[] digest = MessageDigest.getInstance("SHA-256").digest(folder.bytes("t.parquet"));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(GOLDEN);
  }

  @Test
  void sameRowsMakeSameBytesWhereverAndByWhicheverThread(@TempDir Path one, @TempDir Path other)
      throws IOException {
    TestFolder first = new TestFolder(one);
    first.write("t.parquet", Sample.TABLE, Sample.rows(200_000));
    List<byte[]> rest =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(copy -> copy(new TestFolder(other), "elsewhere/copy-" + copy + ".parquet"))
            .toList();

    byte[] expected = first.bytes("t.parquet");
    assertThat(rest).hasSize(4).allSatisfy(copy -> assertThat(copy).isEqualTo(expected));
  }

  private static byte[] copy(TestFolder folder, String name) {
    try {
      folder.write(name, Sample.TABLE, Sample.rows(200_000));
      return folder.bytes(name);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theOrderOfTheCallersTextsLeavesNoTrace(@TempDir Path path) throws IOException {
    TestFolder folder = new TestFolder(path);
    Map<String, String> forward = new LinkedHashMap<>();
    Map<String, String> backward = new LinkedHashMap<>();
    for (int i = 0; i < 50; i++) {
      forward.put("key" + i, "text");
      backward.put("key" + (49 - i), "text");
    }
    for (Map<String, String> footer : List.of(forward, backward)) {
      String name = footer.keySet().iterator().next();
      try (TableWriter<Sample> writer =
          Sample.TABLE.write(TestFolder.FILES, folder.at(name), footer)) {
        writer.commit();
      }
    }

    assertThat(folder.bytes("key0")).isEqualTo(folder.bytes("key49"));
  }
}
