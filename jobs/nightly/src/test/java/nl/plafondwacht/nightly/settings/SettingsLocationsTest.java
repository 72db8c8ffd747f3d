package nl.plafondwacht.nightly.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be on another storage, and what may not. */
class SettingsLocationsTest {
  private static final Path HOME = Path.of("/home/plafondwacht");

  @TempDir private Path folder;

  @Test
  void whatIsElsewhereIsNamedByAUriAsItStands() throws IOException {
    Layer layer =
        file(
            """
            inbox: s3a://bucket/inbox
            store: hdfs://host:8020/data//store/
            state: state
            out: hdfs://host/a b%25
            codes: [codes, hdfs://host/codes]
            """);
    assertThat(SettingsReader.read(HOME, List.of(layer)).settings().folders())
        .isEqualTo(
            new Folders(
                "s3a://bucket/inbox",
                "hdfs://host:8020/data//store/",
                HOME.resolve("state"),
                "hdfs://host/a b%25",
                HOME.resolve("state/scratch"),
                List.of("/home/plafondwacht/codes", "hdfs://host/codes")));
  }

  @Test
  void aStoreNamedByALocalUriKeepsItsStateInside() throws IOException {
    Layer layer = file("store: file:///data/store\n");
    Folders folders = SettingsReader.read(HOME, List.of(layer)).settings().folders();
    assertThat(folders.store()).isEqualTo("file:///data/store");
    assertThat(folders.state()).isEqualTo(Path.of("/data/store/.state"));
  }

  @Test
  void aStoreThatIsNotLocalNeedsAStateFolder() throws IOException {
    Layer file = file("store: hdfs://host/store\n");
    assertThat(mistakes(file))
        .hasMessage(
            "%s: state is missing, expected a local folder (--state), because the store is"
                    .formatted(file.source())
                + " hdfs://host/store");
  }

  @Test
  void stateScratchAndFilesAreLocal() throws IOException {
    Layer file =
        file(
            """
            state: hdfs://host/state
            scratch: file:///scratch
            key_file: s3a://bucket/key
            metrics: { file: hdfs://host/metrics.prom }
            """);
    assertThat(
            mistakes(file).mistakes().stream()
                .map(one -> one.message().replace(file.source(), "FILE")))
        .containsExactly(
            "FILE: key_file is \"s3a://bucket/key\", expected a path of a file on a local disk",
            "FILE: metrics.file is \"hdfs://host/metrics.prom\", expected a path of a file on a"
                + " local disk",
            "FILE: scratch is \"file:///scratch\", expected a path of a folder on a local disk",
            "FILE: state is \"hdfs://host/state\", expected a path of a folder on a local disk");
  }

  private Layer file(String text) throws IOException {
    return Layer.of(Files.writeString(folder.resolve("plafondwacht.yaml"), text));
  }

  private static ConfigurationException mistakes(Layer layer) {
    return catchThrowableOfType(
        ConfigurationException.class, () -> SettingsReader.read(HOME, List.of(layer)));
  }
}
