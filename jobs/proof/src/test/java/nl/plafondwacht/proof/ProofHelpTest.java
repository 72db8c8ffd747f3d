package nl.plafondwacht.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command says of itself, as reviewable text; -Dgolden.write=true writes it anew. */
class ProofHelpTest {
  private static final Path TEXTS =
      Path.of("src/test/resources/nl/plafondwacht/proof/help").toAbsolutePath();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sample", "score"})
  void helpIsAsReviewed(String command) throws Exception {
    ProofProgram.Ended help = ProofProgram.in(folder).run(command, "--help");
    Path reviewed = TEXTS.resolve(command + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(reviewed, help.out());
    }

    assertThat(help.code()).isZero();
    assertThat(help.out()).isEqualTo(Files.readString(reviewed)).contains("Exit codes:");
  }
}
