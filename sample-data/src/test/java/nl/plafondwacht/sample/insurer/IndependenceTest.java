package nl.plafondwacht.sample.insurer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndependenceTest {

  /** Truths that came from the rules themselves would prove nothing. */
  @Test
  void theGeneratorKnowsNoRules() throws Exception {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      sources = files.filter(Files::isRegularFile).toList();
    }

    assertThat(sources).hasSizeGreaterThan(100);
    assertThat(sources)
        .allSatisfy(
            source -> assertThat(Files.readString(source)).doesNotContain("nl.plafondwacht.rules"));
    assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("plafondwacht-rules");
  }

  @Test
  void noNumberComesFromASequence() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/plafondwacht/sample/insurer"))) {
      List<Path> sources = files.filter(Files::isRegularFile).toList();
      assertThat(sources)
          .allSatisfy(
              source ->
                  assertThat(Files.readString(source))
                      .doesNotContain("java.util.Random", "ThreadLocalRandom", ".now()"));
    }
  }
}
