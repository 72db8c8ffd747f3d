package nl.plafondwacht.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.plafondwacht.proof.ProofProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sample} writes, refuses and says. */
class SampleTest {
  @TempDir Path folder;
  private ProofProgram program;

  @BeforeEach
  void install() throws IOException {
    program = ProofProgram.in(folder).withoutKey();
  }

  @Test
  void itSaysWhatItWroteAndWhatToRunOnIt() {
    Ended ended = sample("--persons", "60", "--seed", "1", "--out", path("my insurer"));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out().replaceFirst("[\\d,]+ declaration lines", "N declaration lines"))
        .isEqualTo(
            """
            Written: HOME/my insurer
              60 persons, N declaration lines of 2025-01-01 to 2025-12-31 in 3 deliveries
              inbox/, codes/ and truth/; nobody in it exists
            The night of it, and how right it was:
              plafondwacht nightly --date 2025-12-31 --inbox 'HOME/my insurer'/inbox --store 'HOME/my insurer'/store --out 'HOME/my insurer'/out --codes HOME/config/codes --codes 'HOME/my insurer'/codes --key-file HOME/sample-data/small-night/fictional.key
              plafondwacht score --truth 'HOME/my insurer'/truth --night 'HOME/my insurer'/out
            """);
    assertThat(folder.resolve("my insurer/truth/observable/contracts.csv")).exists();
  }

  @Test
  void declarationsMayComeAsMessagesOfPersonsWithNumbersAndAKeyOfTheirOwn() throws IOException {
    Ended ended =
        sample("--persons", "60", "--seed", "1", "--format", "ei", "--out", path("messages"));

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains(
            "  inbox/, codes/, truth/ and fictional.key; nobody in it exists\n",
            " --codes HOME/messages/codes --key-file HOME/messages/fictional.key\n");
    assertThat(folder.resolve("messages/fictional.key")).isNotEmptyFile();
    assertThat(folder.resolve("messages/inbox/2025-12-29-history"))
        .isDirectoryContaining("glob:**ha304-99100000-2025-12-02.asc")
        .isDirectoryNotContaining("glob:**declarations-*");
  }

  @Test
  void messagesAreOfAsManyPersonsAsThereAreInventedNumbers() {
    assertThat(
            sample("--persons", "5000000", "--seed", "1", "--format", "ei", "--out", path("none")))
        .isEqualTo(
            new Ended(
                30,
                "",
                """
                command line: persons is 5000000, expected at most 4995000 in messages: there are \
                no more invented numbers
                See plafondwacht sample --help
                """));
  }

  @Test
  void whatMakesNoInsurerIsSaidAndNothingStarted() {
    assertThat(sample("--persons", "0", "--seed", "1", "--out", path("none")))
        .isEqualTo(
            new Ended(
                30,
                "",
                """
                command line: persons is 0, expected 1 to 50000000
                See plafondwacht sample --help
                """));
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aFolderWithContentIsLeftAlone() throws IOException {
    program.file("full/own.txt", "mine");
    Ended ended = sample("--persons", "60", "--seed", "1", "--out", path("full"));
    assertThat(ended.code()).isEqualTo(30);
    assertThat(ended.err())
        .isEqualTo(
            """
            command line: out is HOME/full, expected an empty folder or none
            See plafondwacht sample --help
            """);
    assertThat(folder.resolve("full")).isDirectoryContaining("glob:**own.txt");
  }

  @Test
  void whatCannotBeWrittenFailsAndLeavesNothing() throws IOException {
    program.file("file", "no folder");
    var before = program.tree();
    assertThat(sample("--persons", "60", "--seed", "1", "--out", path("file/insurer")).code())
        .isEqualTo(40);
    assertThat(program.tree()).isEqualTo(before);
  }

  @Test
  void aStopLeavesNothing() throws IOException {
    var before = program.tree();
    Ended ended =
        program.stopped().run("sample", "--persons", "60", "--seed", "1", "--out", path("x"));
    assertThat(ended).isEqualTo(new Ended(50, "", "Stopped on request; nothing was written\n"));
    assertThat(program.tree()).isEqualTo(before);
    assertThat(Files.exists(folder.resolve("x"))).isFalse();
  }

  private Ended sample(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "sample";
    System.arraycopy(options, 0, args, 1, options.length);
    return program.run(args);
  }

  private String path(String name) {
    return program.home().resolve(name).toString();
  }
}
