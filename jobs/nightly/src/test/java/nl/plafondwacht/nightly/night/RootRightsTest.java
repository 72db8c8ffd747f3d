package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafondwacht.files.Rights;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may see what of a published run. */
class RootRightsTest {
  @TempDir Path folder;

  @Test
  void eachRootIsPublishedWithItsRights() throws Exception {
    SortedMap<String, Rights> roots = new TreeMap<>();
    roots.put("restricted", mode("rw-r-----"));
    roots.put("operator", mode("rw-------"));
    roots.put("monitor", mode("rw-rw-rw-"));
    assertThat(OtherNight.in(folder).giving(roots).run().isPublished()).isTrue();

    Path run = run();
    assertThat(modes(run.resolve("restricted"))).containsOnly("d rwxr-x---", "f rw-r-----");
    assertThat(modes(run.resolve("operator"))).containsOnly("d rwx------", "f rw-------");
    assertThat(Files.getPosixFilePermissions(run.resolve("operator/run.json"))).hasSize(2);
    assertThat(modes(run.resolve("purchasing"))).doesNotContain("d rwxr-x---", "d rwx------");
    assertThat(run.resolve("monitor")).doesNotExist();
  }

  @Test
  void aGroupThatDoesNotExistStopsTheNightBeforeItBegins() throws IOException {
    SortedMap<String, Rights> roots = new TreeMap<>();
    roots.put(
        "restricted", new Rights(Optional.empty(), Optional.of("no-such-group"), Optional.empty()));

    assertThatThrownBy(() -> OtherNight.in(folder).giving(roots).run())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "settings: roots.restricted is refused, expected rights that can be given (Cannot set"
                + " the rights of %s/out/.rights-restricted: there is no group no-such-group)"
                    .formatted(folder));
    assertThat(Tree.names(folder.resolve("out"))).isEmpty();
    assertThat(folder.resolve("store/current.json")).doesNotExist();
  }

  private static Rights mode(String letters) {
    return new Rights(
        Optional.empty(), Optional.empty(), Optional.of(PosixFilePermissions.fromString(letters)));
  }

  private Path run() throws IOException {
    try (Stream<Path> runs = Files.list(folder.resolve("out/2026-11-20"))) {
      return runs.findFirst().orElseThrow();
    }
  }

  private static Stream<String> modes(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.toList().stream().map(RootRightsTest::mode);
    }
  }

  private static String mode(Path path) {
    try {
      return "%s %s"
          .formatted(
              Files.isDirectory(path) ? "d" : "f",
              PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
