package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monitor tables and the flow as they are published. */
class MonitorTablesTest {
  private static final String TITLE = "MSZ_PROACTIVE_CARE_PLANNING";
  private static final List<String> TABLES = List.of("title_uptake", "classification_coverage");

  @TempDir Path folder;

  @Test
  void twelveTalksAreShownAsTenAndThreeAreNot() throws Exception {
    Sent.base(inbox()).write();
    talks("2026-03-02", 12);
    talks("2026-04-02", 3);
    Published run = published(ExitCode.COMPLETE);
    assertThat(
            uptake(
                run,
                "period, insurer_group, region, title_status, titles, persons, suppressed_because",
                "title = '%s' AND period IN ('2026-02', '2026-03', '2026-04')".formatted(TITLE)))
        .containsExactly(
            "2026-02|ALL|ALL|CONFIGURED|0|0|",
            "2026-03|ALL|ALL|CONFIGURED|10|10|S1",
            "2026-03|ALL|UNKNOWN|CONFIGURED|10|10|S1",
            "2026-03|UNKNOWN|ALL|CONFIGURED|10|10|S1",
            "2026-03|UNKNOWN|UNKNOWN|CONFIGURED|10|10|S1",
            "2026-04|ALL|ALL|CONFIGURED|||S1",
            "2026-04|ALL|UNKNOWN|CONFIGURED|||S1",
            "2026-04|UNKNOWN|ALL|CONFIGURED|||S1",
            "2026-04|UNKNOWN|UNKNOWN|CONFIGURED|||S1");
    assertThat(coverage(run, "2026-03"))
        .contains("PLANNING_ONLY|10|1.0|", "TERMINAL_CERTAIN|0|0.0|", "NONE|0|0.0|")
        .hasSize(6);
    assertThat(coverage(run, "2026-04")).contains("PLANNING_ONLY|||S1", "NONE|0||S1");
  }

  @Test
  void aTitleWithoutACodeOrNotYetAvailableHasNoFigures() throws Exception {
    Sent.base(inbox()).write();
    Published run = published(ExitCode.COMPLETE);
    assertThat(
            uptake(
                run,
                "title, title_status, titles, persons, share, providers, suppressed_because",
                "period = '2026-Q4'"))
        .containsExactly(
            "CENTRAL_CAREGIVER|NOT_CONFIGURED|||||",
            "GP_PROACTIVE_CARE_PLANNING|NOT_AVAILABLE_YET|||||",
            "MEEDENKADVIES_ADVISER|NOT_CONFIGURED|||||",
            "MEEDENKADVIES_ASKER|NOT_CONFIGURED|||||",
            TITLE + "|CONFIGURED|0|0||0|",
            "PERFORMANCE_OUTSIDE_SEGMENTS|NOT_CONFIGURED|||||");
    assertThat(Files.readString(run.folder().resolve("operator/run.json")))
        .contains("\"secondary_suppression\" : \"not proven\"");
  }

  @Test
  void theCsvSaysWhatTheParquetSays() throws Exception {
    Sent.base(inbox()).write();
    talks("2026-03-02", 12);
    Published run = published(ExitCode.COMPLETE);
    for (String table : TABLES) {
      String path = run.folder().resolve("monitor-internal/" + table).toString();
      String text = "SELECT COLUMNS(*)::VARCHAR FROM ";
      String parquet = text + "'%s.parquet'".formatted(path);
      String csv = text + "read_csv('%s.csv', all_varchar = true)".formatted(path);
      assertThat(Published.query(csv)).isNotEmpty().isEqualTo(Published.query(parquet));
    }
  }

  @Test
  void everyRowThatEntersAStageLeavesItOrGoesOn() throws Exception {
    TestNight night = TestNight.sample(folder);
    assertThat(night.run().code()).isEqualTo(ExitCode.QUARANTINED);
    Published run = Published.latestOf(night);
    String flow = run.folder().resolve("operator/flow.parquet").toString();
    assertThat(flow(flow, "INTAKE", "READ", "lines, cents"))
        .isEqualTo(sums(run, "lines_in", "cents_in"));
    assertThat(flow(flow, "INTAKE", "QUARANTINED", "lines, cents"))
        .isEqualTo(sums(run, "lines_quarantined", "cents_quarantined"));
    assertThat(flow(flow, "ROWS", "ACCEPTED", "lines, cents"))
        .isEqualTo(sums(run, "lines_accepted", "cents_accepted"));
    assertThat(flow(flow, "NETTING", "NETTED", "lines")).isEqualTo(sums(run, "lines_netted"));
    assertThat(flow(flow, "CONTRACTS", "OUTSIDE_CONTRACT", "lines"))
        .isEqualTo(sums(run, "lines_outside_contract"));
    assertThat(broken(flow)).isEmpty();
  }

  @Test
  void anArticleWithoutAtcIsRejectedAndAPersonWithoutBirthDateIsNot() throws Exception {
    Sent.base(inbox())
        .rows("articles", "article_number=15, atc=, route=ORAL")
        .rows("persons", "person_id=%s, birth_date=, known_on=2025-01-01".formatted(Sent.PERSON))
        .rows(
            "terminal-registrations",
            "person_id=%s, provider_agb=41000001, start_date=2026-01-05, known_on=2026-01-06"
                .formatted(Sent.PERSON))
        .write();
    Published run = published(ExitCode.QUARANTINED);
    assertThat(run.findings())
        .containsExactly(
            "MISSING_VALUE|d1-base|articles.csv|2|atc||a text",
            "UNKNOWN_BIRTH_DATE|d1-base|terminal-registrations.csv|2|birth_date||a birth date for a"
                + " person with a marker; a window of 90 days is used");
    assertThat(coverage(run, "2026-01")).contains("TERMINAL_CERTAIN|||S1");
  }

  /** Stages whose rows are not the ones of the stage before, or do not all go somewhere. */
  private static List<String> broken(String flow) throws Exception {
    return Published.query(
        """
        WITH stage AS (
          SELECT stage, min(position) AS place,
            sum(lines) FILTER (way = 'ENTERS') AS lines_in, sum(lines) FILTER (way <> 'ENTERS') AS lines_out,
            sum(lines) FILTER (way = 'GOES_ON') AS lines_on,
            sum(cents) FILTER (way = 'ENTERS') AS cents_in, sum(cents) FILTER (way <> 'ENTERS') AS cents_out,
            sum(cents) FILTER (way = 'GOES_ON') AS cents_on
          FROM '%s' GROUP BY stage),
        chained AS (
          SELECT *, lag(lines_on, 1, lines_in) OVER (ORDER BY place) AS lines_before,
            lag(cents_on, 1, cents_in) OVER (ORDER BY place) AS cents_before FROM stage)
        FROM chained WHERE lines_out <> lines_before OR cents_out <> cents_before
          OR lines_in <> lines_before OR cents_in <> cents_before"""
            .formatted(flow));
  }

  private static List<String> flow(String flow, String stage, String reason, String columns)
      throws Exception {
    return Published.query(
        "SELECT %s FROM '%s' WHERE stage = '%s' AND reason = '%s' AND way <> 'ENTERS' OR"
                .formatted(columns, flow, stage, reason)
            + " reason = 'READ' AND '%s' = 'READ'".formatted(reason));
  }

  private static List<String> sums(Published run, String... columns) throws Exception {
    String sums = "sum(" + String.join("), sum(", columns) + ")";
    return run.rows("operator/reconciliation", sums);
  }

  private static List<String> uptake(Published run, String columns, String where) throws Exception {
    return Published.query(
        "SELECT %s FROM '%s' WHERE %s"
            .formatted(
                columns, run.folder().resolve("monitor-internal/title_uptake.parquet"), where));
  }

  private static List<String> coverage(Published run, String period) throws Exception {
    return Published.query(
        "SELECT class, persons, share, suppressed_because FROM '%s' WHERE period = '%s' AND region ="
                .formatted(
                    run.folder().resolve("monitor-internal/classification_coverage.parquet"),
                    period)
            + " 'ALL'");
  }

  private void talks(String day, int persons) throws Exception {
    Sent.on("11", inbox(), "talks-" + day)
        .rows(
            "declarations",
            IntStream.rangeClosed(1, persons)
                .mapToObj(
                    person ->
                        claim(
                            "T%s-%d".formatted(day, person),
                            "person_id=%032x, code_list=041, code=X4190, start_date=%s, end_date=%s"
                                .formatted(person, day, day)))
                .toArray(String[]::new))
        .write();
  }

  private Published published(ExitCode code) throws Exception {
    TestNight night = night();
    assertThat(night.run().code()).isEqualTo(code);
    return Published.latestOf(night);
  }

  private TestNight night() throws Exception {
    Path codes = Files.createDirectories(folder.resolve("codes"));
    Files.writeString(
        codes.resolve("markers.csv"),
        """
        id,code_list,code,atc,route,kind,evidence_group,valid_from,valid_to,source,confidence,status
        %s,041,X4190,,,PLANNING,,2025-01-01,,fictional,D,UNVERIFIED
        """
            .formatted(TITLE));
    return TestNight.in(
        folder,
        inbox(),
        LocalDate.of(2026, 11, 20),
        Path.of("../..").toAbsolutePath().normalize().resolve("config/codes"),
        codes);
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }
}
