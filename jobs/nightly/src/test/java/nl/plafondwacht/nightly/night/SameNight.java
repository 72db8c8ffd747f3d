package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a night that was disturbed has to have in common with one that was not. */
record SameNight(NightCommand undisturbed) {

  /** After both have ended well. */
  void assertSame(NightCommand night) throws Exception {
    Path expected = undisturbed.latest();
    Path run = night.latest();
    assertThat(night.out().relativize(run)).isEqualTo(undisturbed.out().relativize(expected));
    assertThat(TestNight.tables(run)).hasSize(12).isEqualTo(TestNight.tables(expected));
    for (String table : List.of("operator/findings", "operator/reconciliation")) {
      assertThat(new Published(run).rows(table, "*"))
          .as(table)
          .isEqualTo(new Published(expected).rows(table, "*"));
    }
    // The manifests are in it: each delivery entered the log once, and with the same files.
    assertThat(stored(night)).isEqualTo(stored(undisturbed));
    assertNothingIsLeft(night);
  }

  /** No half file, no work, no run that does not count: the same files and no other. */
  private void assertNothingIsLeft(NightCommand night) throws IOException {
    for (Path folder : List.of(night.out(), night.store(), night.scratch())) {
      Path other = undisturbed.folder().resolve(night.folder().relativize(folder));
      assertThat(Tree.names(folder)).isEqualTo(Tree.names(other));
    }
    assertThat(night.out().resolve(".staging")).doesNotExist();
    assertThat(Tree.names(night.scratch())).isEmpty();
    assertThat(Tree.names(night.state()))
        .containsExactly("lock", "plafondwacht.prom", "repository.mv.db", "status.json");
  }

  /** All but the script that holds the paths of the store. */
  private static List<String> stored(NightCommand night) throws IOException {
    try (Stream<String> files = Tree.digests(night.store()).stream()) {
      return files.filter(file -> !file.startsWith("sql/")).toList();
    }
  }
}
