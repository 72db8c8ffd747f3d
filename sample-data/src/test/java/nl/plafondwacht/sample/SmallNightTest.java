package nl.plafondwacht.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rewrites the committed files first when {@code -Dsample.write=true} is given. */
class SmallNightTest {

  private static final Path COMMITTED = Path.of("small-night");

  @BeforeAll
  static void rewriteWhenAsked() throws IOException {
    if (Boolean.getBoolean("sample.write")) {
      SmallNight.writeTo(COMMITTED);
    }
  }

  @Test
  void everyFileEqualsWhatTheGeneratorWrites() {
    assertThat(SmallNight.files())
        .allSatisfy(
            (name, bytes) -> assertThat(COMMITTED.resolve(name)).as(name).hasBinaryContent(bytes));
  }

  @Test
  void theInboxHoldsNoOtherFile() throws IOException {
    List<String> expected =
        SmallNight.files().keySet().stream().filter(name -> name.startsWith("inbox/")).toList();

    try (Stream<Path> found = Files.walk(COMMITTED.resolve("inbox"))) {
      assertThat(found.filter(Files::isRegularFile))
          .extracting(path -> COMMITTED.relativize(path).toString().replace('\\', '/'))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
