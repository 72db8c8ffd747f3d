package nl.plafondwacht.nightly.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.rules.finding.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which manifest may follow on which. */
class StoreSwitchTest {
  @TempDir Path folder;

  private Store store;

  @BeforeEach
  void open() {
    store = new Store(FileAccess.byScheme(), folder.toString());
  }

  @Test
  void aManifestThatAnotherRunMadeMeanwhileStays() throws IOException {
    Manifest own = with(Manifest.EMPTY, "d1");
    Manifest others = with(Manifest.EMPTY, "d2");
    store.publish(others);
    assertThatThrownBy(() -> store.publish(own))
        .isInstanceOf(StoreMovedException.class)
        .hasMessage(
            "Another run wrote the store %s meanwhile: manifest 1 counts, not the 0 that this run"
                    .formatted(folder)
                + " began with; nothing was changed, the same command again goes on from there");
    assertThat(store.manifest()).isEqualTo(others);

    store.publish(with(others, "d1"));
    assertThatThrownBy(() -> store.publish(with(own, "d3")))
        .isInstanceOf(StoreMovedException.class);
    assertThat(store.manifest().deliveries())
        .extracting(LoggedDelivery::name)
        .containsExactly("d2", "d1");
  }

  @Test
  void theSameManifestOnceMoreIsNoChange() throws IOException {
    Manifest own = with(Manifest.EMPTY, "d1");
    store.publish(own);
    store.publish(own);
    assertThat(store.manifest()).isEqualTo(own);
  }

  private static Manifest with(Manifest before, String delivery) {
    TreeMap<Reason, Long> rejects = new TreeMap<>();
    rejects.put(Reason.BAD_AMOUNT, 1L);
    LoggedFile file =
        new LoggedFile("lines.csv", "declarations", "00", null, 2, 300, 1, 1, 100, rejects);
    LoggedDelivery logged =
        new LoggedDelivery(
            delivery, "2026-11-20T18:00:00+01:00", "2026-11-20", "00", null, List.of(file), "f");
    return before.with(
        List.of(logged),
        List.of(new Segment(delivery, "segments/" + delivery, "0000", null, 1)),
        List.of(new FeedPart(delivery, "persons", "feeds/" + delivery)));
  }
}
