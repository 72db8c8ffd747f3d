package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.command.NightlyCommand;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.Surroundings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** What each command says of itself, as reviewable text; -Dgolden.write=true writes it anew. */
class HelpTest {
  private static final Path TEXTS =
      Path.of("src/test/resources/nl/plafondwacht/nightly/help").toAbsolutePath();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
  private final CommandContext bench =
      new CommandContext(
          new Surroundings(Path.of("/home"), Map.of()),
          FileAccess.byScheme(),
          InstantSource.fixed(Instant.EPOCH),
          new StopRequest(),
          results);
  private final Plafondwacht program =
      new Plafondwacht(
          () -> new NightlyCommand(bench, (request, to) -> ExitCode.COMPLETE),
          Plafondwacht.commands(bench),
          results,
          results);

  @TestFactory
  Stream<DynamicTest> helpIsAsReviewed() {
    return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  @Test
  void everyTextBelongsToACommand() throws IOException {
    try (Stream<Path> texts = Files.list(TEXTS)) {
      assertThat(texts.map(text -> text.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("plafondwacht", "nightly"));
    HelpTest here = new HelpTest();
    Plafondwacht.commands(here.bench)
        .forEach(command -> names.add(new CommandLine(command).getCommandName()));
    return names;
  }

  private void check(String name) throws IOException {
    int code = name.equals("plafondwacht") ? program.run("--help") : program.run(name, "--help");
    assertThat(code).isZero();
    String text = out.toString(StandardCharsets.UTF_8);
    Path reviewed = TEXTS.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(reviewed, text);
    }
    assertThat(text).isEqualTo(Files.readString(reviewed)).contains("Exit codes:", "Examples:");
    out.reset();
  }
}
