package nl.plafondwacht.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plafondwacht.proof.ProofProgram.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated insurer, a night of it, and how right the score says that was. */
class ScoreTest {
  /** With refusals, raises and broken lines among so few persons. */
  private static final String SEED = "21";

  private static final Set<String> SHARES = Set.of("share_equal", "precision", "recall");
  private static final Set<String> ERRORS =
      Set.of(
          "differ",
          "missing",
          "extra",
          "one_has_no_day",
          "days_off",
          "titles_off",
          "persons_off",
          "cents_off",
          "days_early",
          "days_beyond",
          "days_late",
          "days_missed");

  @TempDir static Path folder;
  private static ProofProgram program;
  private static Map<String, String> right = Map.of();

  @BeforeAll
  static void makeAnInsurerAndItsNight() throws IOException {
    program = ProofProgram.in(folder);
    Ended made = program.run("sample", "--persons", "1500", "--seed", SEED, "--out", path("it"));
    assertThat(made.code()).as(made.err()).isZero();
    night("out", path("it/codes"));
    right = score(path("it/truth"), path("out"));
  }

  @Test
  void theNightIsPerfectAgainstTheObservableTruth() {
    assertThat(right)
        .hasEntrySatisfying("observable,r1_lines,,standard,right", ScoreTest::isSome)
        .hasEntrySatisfying("observable,signals,E1,standard,right", ScoreTest::isSome)
        .hasEntrySatisfying("observable,defects,DUPLICATE,,right", ScoreTest::isSome)
        .hasEntrySatisfying("observable,uptake,,,rows", ScoreTest::isSome)
        .hasEntrySatisfying("observable,classification,,,rows", ScoreTest::isSome);
    for (String level : List.of("strict", "standard", "broad")) {
      assertThat(right)
          .hasEntrySatisfying("observable,contracts,,%s,equal".formatted(level), ScoreTest::isSome)
          .hasEntrySatisfying("observable,episodes,,%s,right".formatted(level), ScoreTest::isSome);
    }
    right.forEach(
        (figure, value) -> {
          String measure = figure.substring(figure.lastIndexOf(',') + 1);
          if (figure.startsWith("observable,") && SHARES.contains(measure)) {
            assertThat(value).as(figure).isEqualTo("1.0000");
          }
          if (figure.startsWith("observable,") && ERRORS.contains(measure)) {
            assertThat(value).as(figure).isEqualTo("0");
          }
        });
  }

  @Test
  void aClassWithoutARuleIsNotHidden() {
    assertThat(right).containsEntry("real,signals,E5,,recall", "0.0000 no rule yet");
  }

  @Test
  void aMarkerThatTheNightDoesNotKnowCostsEpisodes() throws IOException {
    Path codes = folder.resolve("fewer-codes");
    copy(folder.resolve("it/codes"), codes);
    List<String> markers = Files.readAllLines(codes.resolve("markers.csv"));
    Files.write(
        codes.resolve("markers.csv"),
        markers.stream().filter(row -> !row.contains(",X1300,")).toList());
    night("fewer", codes.toString());
    Map<String, String> worse = score(path("it/truth"), path("fewer"));
    assertThat(number(worse, "observable,episodes,,strict,recall")).isLessThan(1);
    assertThat(
            number(worse, "observable,episodes,,strict,days_late")
                + number(worse, "observable,episodes,,strict,days_missed"))
        .isPositive();
    assertThat(number(worse, "observable,contracts,terminal_demand_cents,strict,differ"))
        .isPositive();
    assertThat(number(worse, "real,episodes,,strict,coverage"))
        .isLessThan(number(right, "real,episodes,,strict,coverage"));
  }

  @Test
  void otherCeilingsAndLaterDaysInTheTruthAreSeen() throws IOException {
    Path truth = folder.resolve("other-truth");
    copy(folder.resolve("it/truth"), truth);
    Path contracts = truth.resolve("observable/contracts.csv");
    List<String> rows = Files.readAllLines(contracts);
    // The ceiling is the third column, the first bound day the sixth.
    Files.write(
        contracts,
        rows.stream()
            .map(
                row ->
                    row.replaceFirst("^([^,]*,strict,)\\d+", "$11")
                        .replaceFirst("^((?:[^,]*,){5})2025-(\\d\\d)-\\d\\d", "$12024-$2-01"))
            .toList());
    Map<String, String> worse = score(truth.toString(), path("out"));
    assertThat(number(worse, "observable,contracts,,strict,share_equal")).isLessThan(0.1);
    // A contract without a ceiling has none to be shifted.
    assertThat(number(worse, "observable,contracts,ceiling_cents,strict,differ"))
        .isEqualTo(
            number(right, "observable,contracts,,strict,rows")
                - number(worse, "observable,contracts,,strict,equal"));
    assertThat(number(worse, "observable,contracts,bound_on,strict,days_off")).isGreaterThan(300);
  }

  @Test
  void aRunIsTakenByItsOwnFolderToo() throws IOException {
    Ended latest = run("--truth", path("it/truth"), "--night", path("out"), "--format", "json");
    assertThat(latest.out()).startsWith("{\n  \"date\" : \"2025-12-31\",\n");
    String runId = latest.out().replaceFirst("(?s).*\"run_id\" : \"(\\w+)\".*", "$1");
    assertThat(
            run(
                "--truth",
                path("it/truth"),
                "--night",
                path("out/2025-12-31/" + runId),
                "--format",
                "json"))
        .isEqualTo(latest);
  }

  @Test
  void foldersOfOtherThingsAreRefused() {
    assertThat(run("--truth", path("it"), "--night", path("out")))
        .isEqualTo(
            new Ended(
                30,
                "",
                "command line: --truth is HOME/it, expected a folder with observable/ and real/ of"
                    + " a synthetic insurer\n"));
    assertThat(run("--truth", path("it/truth"), "--night", path("it")))
        .isEqualTo(
            new Ended(
                30,
                "",
                "command line: --night is HOME/it, expected a folder of a run, or one with"
                    + " latest.json\n"));
  }

  private static void isSome(String value) {
    assertThat(value).isNotEqualTo("0");
  }

  private static double number(Map<String, String> figures, String name) {
    assertThat(figures).containsKey(name);
    return Double.parseDouble(figures.getOrDefault(name, ""));
  }

  private static void night(String out, String codes) {
    Ended ended =
        program.run(
            "nightly",
            "--date",
            "2025-12-31",
            "--inbox",
            path("it/inbox"),
            "--store",
            path(out + "-store"),
            "--out",
            path(out),
            "--codes",
            ProofProgram.CHECKOUT.resolve("config/codes").toString(),
            "--codes",
            codes);
    assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
  }

  /** Value and note by the other columns of score.csv. */
  private static Map<String, String> score(String truth, String out) throws IOException {
    Ended ended = run("--truth", truth, "--night", out, "--to", path("scored"));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(folder.resolve("scored/score.json")).content().isNotEmpty();
    Map<String, String> figures = new LinkedHashMap<>();
    for (String row : Files.readAllLines(folder.resolve("scored/score.csv"))) {
      String[] fields = row.split(",", -1);
      figures.put(
          String.join(",", List.of(fields).subList(0, 5)), (fields[5] + " " + fields[6]).strip());
    }
    return figures;
  }

  private static Ended run(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "score";
    System.arraycopy(options, 0, args, 1, options.length);
    return program.run(args);
  }

  private static void copy(Path from, Path to) throws IOException {
    program.copy(from, String.valueOf(to.getFileName()));
  }

  private static String path(String name) {
    return program.home().resolve(name).toString();
  }
}
