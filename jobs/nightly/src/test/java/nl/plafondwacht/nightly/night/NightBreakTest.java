package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.LockBusyException;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a night from being published, and what the next run makes of it. */
class NightBreakTest {
  @TempDir Path folder;

  private TestNight night;

  @BeforeEach
  void baseDelivery() throws IOException {
    night = TestNight.small(folder);
    Sent.base(night.inbox()).write();
  }

  @Test
  void codeTablesThatAreNotThereEndTheNightBeforeItStarts() throws IOException {
    TestNight without = TestNight.in(folder, night.inbox(), night.date(), folder.resolve("no"));
    assertThatThrownBy(without::run)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("codes: markers.csv is absent, expected a file in one of");
    assertThat(Tree.names(night.store())).isEmpty();
  }

  @Test
  void bsnWithoutKeyEndsTheNightAndLeavesNothingInTheStore() throws Exception {
    next().rows("declarations", claim("N1", "person_id=999900109")).write();
    assertThatThrownBy(() -> night.withoutKey().run())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "inbox: key is absent, expected PLAFONDWACHT_KEY or --key-file:"
                + " declarations.csv line 2 holds a BSN, but no key was given");
    assertThat(night.store().resolve("current.json")).doesNotExist();
    assertThat(Tree.names(night.out())).isEmpty();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(Published.latestOf(night).reconciliation())
        .containsExactly(
            "d1-base|declarations.csv|3|3|0|0|30000|30000|0|0|0",
            "d2|declarations.csv|1|1|0|0|10000|10000|0|0|0");
  }

  @Test
  void lineThatIsNowhereStopsThePublication() throws Exception {
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    List<String> out = Tree.digests(night.out());
    next().rows("declarations", claim("N1")).write();
    Path manifest = night.store().resolve("manifest-1.json");
    String whole = Files.readString(manifest);
    Files.writeString(manifest, whole.replace("\"records\" : 3", "\"records\" : 4"));
    assertThatThrownBy(night::run)
        .isInstanceOf(AuditException.class)
        .hasMessage("d1-base/declarations.csv does not reconcile: 1 lines and 0 cents are nowhere");
    assertThat(Tree.digests(night.out())).isEqualTo(out);
  }

  @Test
  void repairedStoreIsReadAnew() throws Exception {
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    Path segment = night.store().resolve("segments/d1-base/0000-end.parquet");
    Path kept = Files.copy(segment, folder.resolve("kept.parquet"));
    Files.copy(shorterSegment(), segment, StandardCopyOption.REPLACE_EXISTING);
    next().rows("declarations", claim("N1")).write();
    assertThatThrownBy(night::run)
        .isInstanceOf(AuditException.class)
        .hasMessage(
            "d1-base/declarations.csv does not reconcile: 1 lines and 10000 cents are nowhere");
    Files.copy(kept, segment, StandardCopyOption.REPLACE_EXISTING);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  @Test
  void stopBeforeTheFirstUnit() throws Exception {
    StopRequest stop = new StopRequest();
    stop.request();
    assertThat(night.run(stop).code()).isEqualTo(ExitCode.STOPPED);
    assertThat(Tree.names(night.out())).isEmpty();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  @Test
  void lockThatIsHeldKeepsTheNightOut() throws Exception {
    try (NightLock held = NightLock.acquire(night.state(), Instant.EPOCH)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(night::run)
          .isInstanceOf(LockBusyException.class)
          .hasMessageStartingWith("Another run holds the lock ")
          .hasMessageEndingWith("since 1970-01-01T00:00:00Z, until that process ends");
    }
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  private Sent next() {
    return Sent.on("11", night.inbox(), "d2");
  }

  /** The base delivery as a store without its third line holds it. */
  private Path shorterSegment() throws Exception {
    TestNight shorter = TestNight.small(folder.resolve("shorter"));
    Sent.base(shorter.inbox()).rows("declarations", claim("L1"), claim("L2")).write();
    assertThat(shorter.run().code()).isEqualTo(ExitCode.COMPLETE);
    return shorter.store().resolve("segments/d1-base/0000-end.parquet");
  }
}
