package nl.plafondwacht.nightly.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.tables.Outputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The generated pages of the manual; rewrites them when -Dmanual.write=true is given. */
class ManualTest {
  private static final Path MANUAL = Path.of("../manual");
  private static final String HINT =
      """
      %s is stale. Write it again by
          mvn -q -pl jobs/nightly test -Dtest=ManualTest -Dmanual.write=true""";

  @BeforeAll
  static void rewriteWhenAsked() throws IOException {
    if (Boolean.getBoolean("manual.write")) {
      Files.createDirectories(MANUAL);
      Files.writeString(MANUAL.resolve("tables.md"), TablePage.text());
      Files.writeString(MANUAL.resolve("deliveries.md"), DeliveryPage.text());
      Files.writeString(MANUAL.resolve("messages.md"), MessagePage.text());
    }
  }

  @Test
  void thePageAboutTablesIsThatOfTheProgram() {
    assertThat(MANUAL.resolve("tables.md")).as(HINT, "tables.md").hasContent(TablePage.text());
  }

  @Test
  void thePageAboutDeliveriesIsThatOfTheProgram() throws IOException {
    assertThat(MANUAL.resolve("deliveries.md"))
        .as(HINT, "deliveries.md")
        .hasContent(DeliveryPage.text());
  }

  @Test
  void thePageAboutMessagesIsThatOfTheProgram() {
    assertThat(MANUAL.resolve("messages.md"))
        .as(HINT, "messages.md")
        .hasContent(MessagePage.text());
  }

  @Test
  void everyTableOfTheSampleNightIsDescribed() throws IOException {
    Path expected = SampleRun.NIGHT.resolve("expected");
    try (Stream<Path> files = Files.walk(expected)) {
      assertThat(files.map(file -> expected.relativize(file).toString().replace('\\', '/')))
          .filteredOn(name -> name.endsWith(".csv"))
          .containsExactlyInAnyOrderElementsOf(
              Outputs.ALL.stream().map(output -> output.path() + ".csv").toList());
    }
  }
}
