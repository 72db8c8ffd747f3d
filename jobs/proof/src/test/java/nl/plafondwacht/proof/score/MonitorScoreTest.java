package nl.plafondwacht.proof.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.files.table.TableWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published uptake and classes against a small truth, both written here. */
class MonitorScoreTest {
  @TempDir Path folder;
  private Path run = Path.of("");
  private Path truth = Path.of("");

  @BeforeEach
  void writeTheTruthAndARunWithoutTables() throws IOException {
    run = Files.createDirectories(folder.resolve("run"));
    truth = Files.createDirectories(folder.resolve("truth"));
    record(1);
    truth("observable/contracts.csv", "contract_id,strictness");
    truth("observable/episodes.csv", "person,strictness,opened_on,closed_on,closed_by");
    truth(
        "observable/refused.csv",
        "contract_id,strictness,person,provider_agb,line_id,amount_cents,decided_on");
    truth("observable/signals.csv", "strictness,signal_id,status,disposition");
    truth("observable/defects.csv", "delivery,file,line,reason");
    truth("real/restrictions.csv", "contract_id,class,person,first_day,last_day,amount_cents");
    truth("real/contract-restrictions.csv", "contract_id,class,first_day,last_day,amount_cents");
    truth(
        "observable/uptake.csv",
        "period,title,insurer_group,region,titles,persons,deaths,with_title",
        "2025-07,PZP,ALL,ALL,21,18,40,10",
        "2025-07,PZP,Een,ALL,12,11,20,8",
        "2025-07,PZP,Twee,ALL,9,7,20,2",
        "2025-Q3,PZP,ALL,ALL,21,18,40,10");
    truth(
        "observable/class-counts.csv",
        "period,region,class,persons",
        "2025-07,ALL,TERMINAL_CERTAIN,10",
        "2025-07,ALL,NONE,90",
        "2025-Q3,ALL,TERMINAL_CERTAIN,20",
        "2025-Q3,ALL,NONE,180");
    truth(
        "real/persons.csv",
        "person,terminal_from,terminal_to,died_on",
        "a,2025-06-20,2025-07-10,2025-07-10",
        "b,2025-07-01,2025-07-31,2025-07-31",
        "c,,,2025-07-04",
        "d,2025-07-30,2026-07-01,2026-07-01");
    truth("real/pzp.csv", "person,title,first_use,sector", "a,PZP,2025-07-01,HOSPITAL");
  }

  @Test
  void aTableThatIsNotThereIsNotPublished() throws IOException {
    assertThat(notes())
        .containsEntry("OBSERVABLE uptake", "not published by this run")
        .containsEntry("OBSERVABLE classification", "not published by this run")
        .containsEntry("REAL uptake", "not published by this run")
        .containsEntry("REAL classification", "not published by this run");
  }

  @Test
  void uptakeIsComparedRowByRow() throws IOException {
    uptake(
        uptake("2025-07", "ALL", 20L, 25L, 0.3, 0.2, 0.4, null),
        uptake("2025-07", "Een", 10L, 10L, 0.35, 0.3, 0.39, null),
        uptake("2025-07", "Twee", null, null, null, null, null, "fewer than 10 persons"),
        uptake("2025-08", "ALL", 5L, 5L, null, null, null, null),
        new PublishedUptake(
            "2025-08", "MDA", "ALL", "ALL", "NOT_CONFIGURED", null, null, null, null, null, null));

    assertThat(figures("OBSERVABLE uptake "))
        .containsEntry("rows", "4")
        .containsEntry("published", "4")
        .containsEntry("missing", "1")
        .containsEntry("extra", "1")
        .containsEntry("suppressed", "1");
    assertThat(figures("OBSERVABLE uptake counts"))
        .containsEntry("titles_off", "0")
        .containsEntry("persons_off", "1");
    assertThat(figures("OBSERVABLE uptake share"))
        .containsEntry("rows_with_share", "2")
        .containsEntry("error_mean", "0.0000")
        .containsEntry("error_mean_size", "0.0500")
        .containsEntry("error_most", "0.0500")
        .containsEntry("true_share_within", "1");
  }

  @Test
  void sharesOfTheWholeCountryAreHeldAgainstWhoReallyDied() throws IOException {
    uptake(
        uptake("2025-07", "ALL", 20L, 25L, 0.3, 0.2, 0.4, null),
        uptake("2025-07", "Een", 10L, 10L, 0.9, 0.3, 0.39, null));

    assertThat(figures("REAL uptake share"))
        .containsEntry("rows_with_share", "1")
        .containsEntry("error_mean", "-0.2000");
  }

  @Test
  void classesAreComparedByTheirShare() throws IOException {
    table(
        PublishedClass.PATH,
        PublishedClass.TABLE,
        List.of(
            new PublishedClass("2025-07", "ALL", "TERMINAL_CERTAIN", 15L, 0.15),
            new PublishedClass("2025-07", "ALL", "NONE", 85L, 0.85),
            new PublishedClass("2025-Q3", "ALL", "NONE", null, null)));

    assertThat(figures("OBSERVABLE classification "))
        .containsEntry("missing", "1")
        .containsEntry("suppressed", "1")
        .containsEntry("rows_with_share", "2")
        .containsEntry("error_mean", "0.0000")
        .containsEntry("error_mean_size", "0.0500");
    assertThat(figures("OBSERVABLE classification TERMINAL_CERTAIN"))
        .containsEntry("share_published", "0.1500")
        .containsEntry("share_true", "0.1000")
        .containsEntry("error_mean", "0.0500");
    assertThat(figures("OBSERVABLE classification PALLIATIVE"))
        .containsEntry("share_published", "")
        .containsEntry("error_most", "");
    assertThat(figures("REAL classification terminal"))
        .containsEntry("person_periods", "3")
        .containsEntry("found", "15");
  }

  @Test
  void aRunOfALaterProgramIsRefused() throws IOException {
    record(2);
    assertThatThrownBy(this::score)
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot read %s/operator/run.json: its format is 2, this program knows up to 1", run);
  }

  @Test
  void aTruthThatLacksAColumnIsNamed() throws IOException {
    truth("real/pzp.csv", "person,first_use", "a,2025-07-01");
    uptake(uptake("2025-07", "ALL", 20L, 25L, 0.3, 0.2, 0.4, null));
    assertThatThrownBy(this::score)
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read %s/real/pzp.csv: line 2 has no column title", truth);
  }

  @Test
  void aQuotedFieldOfATruthIsOneField() throws IOException {
    truth(
        "observable/uptake.csv",
        "period,title,insurer_group,region,titles,persons,deaths,with_title",
        "2025-07,PZP,\"Een, Twee\",ALL,12,11,20,8");
    uptake(uptake("2025-07", "Een, Twee", 10L, 10L, 0.4, 0.4, 0.4, null));
    assertThat(figures("OBSERVABLE uptake ")).containsEntry("missing", "0");
  }

  private static PublishedUptake uptake(
      String period,
      String group,
      @Nullable Long titles,
      @Nullable Long persons,
      @Nullable Double share,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String because) {
    return new PublishedUptake(
        period, "PZP", group, "ALL", "CONFIGURED", titles, persons, share, low, high, because);
  }

  private void uptake(PublishedUptake... rows) throws IOException {
    table(PublishedUptake.PATH, PublishedUptake.TABLE, List.of(rows));
  }

  private <R extends Record> void table(String path, Table<R> table, List<R> rows)
      throws IOException {
    String file = run.resolve(path + ".parquet").toString();
    try (TableWriter<R> writer = table.write(FileAccess.byScheme(), file, Map.of())) {
      for (R row : rows) {
        writer.write(row);
      }
      writer.commit();
    }
  }

  private Map<String, String> notes() throws IOException {
    return score().topics().stream()
        .filter(topic -> topic.figures().isEmpty())
        .filter(topic -> topic.strictness().isEmpty())
        .collect(Collectors.toMap(topic -> topic.truth() + " " + topic.part(), Topic::note));
  }

  private Map<String, String> figures(String topic) throws IOException {
    return score().topics().stream()
        .filter(one -> topic.equals(one.truth() + " " + one.part() + " " + one.item()))
        .flatMap(one -> one.figures().stream())
        .collect(Collectors.toMap(Figure::measure, Figure::text));
  }

  private Score score() throws IOException {
    return Scorer.score(FileAccess.byScheme(), truth.toString(), run.toString()).orElseThrow();
  }

  private void truth(String file, String... rows) throws IOException {
    Path path = truth.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, List.of(rows));
  }

  private void record(int format) throws IOException {
    Path file = run.resolve("operator/run.json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        {"format": %d, "run_id": "0123456789ab", "date": "2025-12-31", "made_of": {},
         "seen_before": {}, "program": {"version": "1", "commit": "c", "java": "17"},
         "deliveries": [], "new_deliveries": [], "refused": [], "expected_absent": [],
         "not_configured": [], "unverified": [], "counts": {}, "outputs": [], "stages": [],
         "started": "", "finished": "", "exit_code": 0, "result": "COMPLETE"}
        """
            .formatted(format));
  }
}
