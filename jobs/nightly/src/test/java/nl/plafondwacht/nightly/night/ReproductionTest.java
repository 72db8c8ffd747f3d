package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old run again, from its run.json alone. */
class ReproductionTest {
  @TempDir Path folder;

  private Path codes;
  private TestNight night;
  private Path run;
  private List<String> tables;

  /** The sample on the 20th and 21st, a late delivery and another threshold on the 22nd. */
  @BeforeEach
  void runNights() throws Exception {
    TestNight sample = TestNight.sample(folder);
    codes = Files.createDirectories(folder.resolve("codes"));
    for (String table : Tree.names(Path.of(sample.codes().get(0)))) {
      Files.copy(Path.of(sample.codes().get(0)).resolve(table), codes.resolve(table));
    }
    Path inbox = folder.resolve("inbox");
    copy(sample.inbox(), inbox);
    night = sample.reading(inbox, codes, Path.of(sample.codes().get(1)));
    night.run();
    night.on(LocalDate.of(2026, 11, 21)).run();
    run = night.latest();
    tables = TestNight.tables(run);
    Sent.on("22", inbox, "late").rows("declarations", claim("N1")).write();
    night.on(LocalDate.of(2026, 11, 22)).showingAll().run();
  }

  @Test
  void anIntactRunStaysAsItIs() throws Exception {
    List<String> before = Tree.digests(run);
    TestNight.Ended ended = reproduce(run.getFileName().toString());
    assertThat(ended.code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(ended.said())
        .startsWith(
            "Run %s of 2026-11-21: the same bytes in all 12 tables; the published run stays as it is"
                .formatted(run.getFileName()));
    assertThat(Tree.digests(run)).isEqualTo(before);
    assertThat(night.out().resolve(".staging")).doesNotExist();
    assertThat(Tree.names(night.scratch())).isEmpty();
  }

  /** Today's codes and threshold differ, and the night before is gone. */
  @Test
  void aLostRunComesBackFromItsRecord() throws Exception {
    Path record = Files.copy(run.resolve("operator/run.json"), folder.resolve("kept.json"));
    FileAccess.byScheme().delete(run.toString());
    FileAccess.byScheme().delete(night.out().resolve("2026-11-20").toString());
    Files.writeString(codes.resolve("markers.csv"), "id\n");
    TestNight.Ended ended = reproduce(record.toString());
    assertThat(ended.said()).contains("the same bytes in all 12 tables; the run was put back");
    assertThat(TestNight.tables(run)).isEqualTo(tables);
    assertThat(reproduce(record.toString()).said()).contains("stays as it is");
    assertThat(night.latest().toString()).contains("2026-11-22");
  }

  @Test
  void aDamagedTableIsPutBack() throws Exception {
    Files.writeString(run.resolve("purchasing/ceiling_tests.parquet"), "damaged");
    assertThat(reproduce("2026-11-21/" + run.getFileName()).said()).contains("was put back");
    assertThat(TestNight.tables(run)).isEqualTo(tables);
  }

  @Test
  void otherBytesAreFailureAndNothingIsTouched() throws Exception {
    Path record = run.resolve("operator/run.json");
    String table = "purchasing/contract_months.parquet";
    String digest = tables.stream().filter(one -> one.startsWith(table)).findFirst().orElseThrow();
    digest = digest.substring(digest.indexOf(' ') + 1);
    Files.writeString(record, Files.readString(record).replace(digest, "f".repeat(64)));
    List<String> before = Tree.digests(run);
    assertThatThrownBy(() -> reproduce(run.getFileName().toString()))
        .isInstanceOf(AuditException.class)
        .hasMessageMatching(
            "Run [0-9a-f]{12} of 2026-11-21 was made by program .*; this program gives other bytes"
                + " for \\[purchasing/contract_months.parquet\\]");
    assertThat(Tree.digests(run)).isEqualTo(before);
    assertThat(night.out().resolve(".staging")).doesNotExist();
  }

  @Test
  void anEditedRecordIsMistake() throws Exception {
    Path record = run.resolve("operator/run.json");
    Files.writeString(
        record,
        Files.readString(record)
            .replace(
                "\"setting disclosure.threshold\" : \"10\"",
                "\"setting disclosure.threshold\" : \"2\""));
    assertThatThrownBy(() -> reproduce(run.getFileName().toString()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageMatching(
            "command line: run %s is changed after it was written, expected parts that give its"
                    .formatted(run.getFileName())
                + " id, not [0-9a-f]{12}");
  }

  @Test
  void codesThatAreNoLongerKeptAreMistake() throws Exception {
    Path kept = night.store().resolve("codes");
    List<String> names = Tree.names(kept);
    assertThat(names).hasSizeGreaterThan(4);
    Files.delete(kept.resolve(names.get(0)));
    assertThatThrownBy(() -> reproduce(run.getFileName().toString()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "store: %s is absent, expected the table of that digest"
                .formatted(kept.resolve(names.get(0))));
  }

  private TestNight.Ended reproduce(String name) throws Exception {
    return night.carryOut(
        (files, clock, stop, out) ->
            new Reproduction(files, clock, stop, out).run(night.configured(), name, night.today()));
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String name : Tree.names(from)) {
      Files.createDirectories(to.resolve(name).getParent());
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }
}
