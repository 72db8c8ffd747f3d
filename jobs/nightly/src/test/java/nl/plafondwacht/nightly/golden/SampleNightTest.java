package nl.plafondwacht.nightly.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The sample night against its committed output; rewrites it when -Dgolden.write=true is given. */
class SampleNightTest {
  private static final Path COMMITTED = SampleRun.NIGHT.resolve("expected");
  private static final String HINT =
      """
      %s is not what the sample night gives. Read the difference. When it is meant, write it down by
          mvn -q -pl jobs/nightly test -Dtest=SampleNightTest -Dgolden.write=true
      and review the changed files like any other change; sample-data/small-night/README.md may need one too.""";

  private static SortedMap<String, String> texts = new TreeMap<>();

  @BeforeAll
  static void runTheNight(@TempDir Path home) throws Exception {
    SampleRun run = SampleRun.in(home.toRealPath());
    assertThat(run.exitCode())
        .as("exit code (quarantined lines); log:%n%s", run.log())
        .isEqualTo(10);
    String path =
        new ObjectMapper()
            .readTree(run.out().resolve("latest.json").toFile())
            .path("path")
            .asText();
    texts = RunText.of(run.out().resolve(path), home);
    texts.put("standard-output.txt", run.said());
    if (Boolean.getBoolean("golden.write")) {
      write();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsAsCommitted() {
    return texts.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(committed(file.getKey()))
                            .as(HINT, file.getKey())
                            .isEqualTo(file.getValue())));
  }

  @Test
  void nothingElseIsCommitted() throws IOException {
    try (Stream<Path> files = Files.walk(COMMITTED)) {
      assertThat(files.filter(Files::isRegularFile))
          .extracting(file -> COMMITTED.relativize(file).toString().replace('\\', '/'))
          .as(HINT, "The set of files")
          .containsExactlyInAnyOrderElementsOf(texts.keySet());
    }
  }

  private static String committed(String name) throws IOException {
    Path file = COMMITTED.resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void write() throws IOException {
    if (Files.exists(COMMITTED)) {
      try (Stream<Path> files = Files.walk(COMMITTED)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
      }
    }
    for (var text : texts.entrySet()) {
      Path file = COMMITTED.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }
}
