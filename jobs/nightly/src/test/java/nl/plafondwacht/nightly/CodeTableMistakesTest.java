package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.plafondwacht.nightly.Program.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong rows of the tables of markers and titles: all of them at once, before anything starts. */
class CodeTableMistakesTest {
  private static final String MARKERS =
      "id,code_list,code,atc,route,kind,evidence_group,valid_from,valid_to,source,confidence,status\n";
  private static final String TITLES =
      "id,markers,code_list,code,sector,kind,name_nl,name_en,available_from,available_to,source,"
          + "confidence,status\n";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder);
  }

  @Test
  void everyWrongRowIsToldWithItsPlaceAndWhatWasExpected() throws IOException {
    program.file(
        "codes/markers.csv",
        MARKERS
            + """
            A1,008,X1,,,CERTAIN,,2025-01-01,2025-12-31,s,D,UNVERIFIED
            A2,008,X1,,,CERTAIN,,2025-12-31,,s,D,UNVERIFIED
            A3,008,X1,,,PLANNING,,2025-06-01,,s,D,UNVERIFIED
            B,008,X2,,,TERMINAL,,2025-01-01,,s,D,UNVERIFIED
            C,,,N02AA02,BY_MOUTH,SUPPORTING,,2025-01-01,,s,D,UNVERIFIED
            M1,,,N05CD09,PARENTERAL,HINDSIGHT,,2025-01-01,,s,D,UNVERIFIED
            M2,,,N05CD09,,HINDSIGHT,,2026-01-01,,s,D,UNVERIFIED
            D,8,X3,,ORAL,CERTAIN,GP_VISITS,2025-01-01,,s,D,UNVERIFIED
            D,008,X4,,,CERTAIN,,2025-01-01,2024-12-31,s,D,UNVERIFIED
            """);
    program.file(
        "codes/titles.csv",
        TITLES
            + """
            T1,,041,X5,MSZ,OTHER,a,b,,,s,D,UNVERIFIED
            T2,,041,X6,MSZ,OTHER,a,b,2025-01-01,,s,D,UNVERIFIED
            T3,,041,X6,MSZ,OTHER,a,b,2026-01-01,,s,D,UNVERIFIED
            T4,,008,X2,GP,OTHER,a,b,2025-01-01,,s,D,UNVERIFIED
            T5,NOBODY,008,,GP,PLANNING,a,b,2025-01-01,,s,D,
            T6,,008,X7,GP,PLANNING,a,b,2025-01-01,,s,D,NOT_CONFIGURED
            """);
    Ended ended = check();
    assertThat(ended.code()).isEqualTo(30);
    String groups = "one of [PALLIATIVE_TEAM, GP_VISITS, INJECTABLES] for kind SUPPORTING";
    assertThat(ended.out().lines().filter(line -> line.contains(".csv line")))
        .containsExactly(
            wrong(
                "markers.csv line 5: kind is 'TERMINAL'",
                "one of [CERTAIN, HINDSIGHT," + " PALLIATIVE, PLANNING, SUPPORTING]"),
            wrong("markers.csv line 6: evidence_group is ''", groups),
            wrong("markers.csv line 6: route is 'BY_MOUTH'", "one of [PARENTERAL, ORAL, OTHER]"),
            wrong("markers.csv line 9: route is 'ORAL'", "empty in a row without an ATC code"),
            wrong("markers.csv line 9: evidence_group is 'GP_VISITS'", "empty for kind CERTAIN"),
            wrong("markers.csv line 9: code_list is '8'", "three digits of COD367, or ZA"),
            wrong(
                "markers.csv line 10: valid_to is '2024-12-31'",
                "a day on or after valid_from 2025-01-01"),
            wrong(
                "markers.csv line 10: valid_from is '2025-01-01'",
                "a period that shares no day with that of D (HOME/codes/markers.csv line 9), which"
                    + " has the same id"),
            wrong("markers.csv line 3: valid_from is '2025-12-31'", apart("A1", "markers.csv", 2)),
            wrong("markers.csv line 8: valid_from is '2026-01-01'", apart("M1", "markers.csv", 7)),
            wrong("titles.csv line 2: available_from is ''", "a date yyyy-mm-dd"),
            wrong("titles.csv line 6: code_list is '008'", "empty, the row of markers.csv says it"),
            wrong(
                "titles.csv line 7: markers is ''",
                "the row of markers.csv that has its code, for kind PLANNING"),
            wrong(
                "titles.csv line 7: status is 'NOT_CONFIGURED'",
                "not NOT_CONFIGURED, it has a code"),
            wrong(
                "titles.csv line 5: code is 'X2'",
                "a code in one place; name B (HOME/codes/markers.csv line 5) under markers instead"),
            wrong(
                "titles.csv line 6: markers is 'NOBODY'",
                "the id of a row of kind PLANNING in markers.csv"),
            wrong(
                "titles.csv line 4: available_from is '2026-01-01'", apart("T2", "titles.csv", 3)));
  }

  /** Codes go by list, code and insurer, most of them by no insurer. */
  @Test
  void aReturnCodeThatIsThereTwiceIsNamed() throws IOException {
    String row = "COD954,%s,TARIFF,2025-01-01,,m,s,UNVERIFIED\n";
    program.file(
        "codes/return-codes.csv",
        "code_list,code,uzovi,class,valid_from,valid_to,meaning,source,status\n"
            + row.formatted("0586,").repeat(2)
            + row.formatted("0586,9001").repeat(2));
    assertThat(check().out())
        .contains("with that of COD954 0586 (HOME/codes/return-codes.csv line 2)")
        .contains("with that of COD954 0586 of insurer 9001 (HOME/codes/return-codes.csv line 4)")
        .doesNotContain("null");
  }

  @Test
  void aTitleWithACodeOfItsOwnOrOfItsMarkerIsConfigured() throws IOException {
    program.file(
        "codes/markers.csv",
        MARKERS + "MSZ_PROACTIVE_CARE_PLANNING,041,X1,,,PLANNING,,2025-01-01,,s,D,UNVERIFIED\n");
    program.file(
        "codes/titles.csv",
        TITLES + "MEEDENKADVIES_ASKER,,008,X2,GP,MEEDENKADVIES,a,b,2026-01-01,,s,D,UNVERIFIED\n");
    Ended shipped = program.run("check", "--configuration");
    Ended ended = check();
    assertThat(ended.code()).isZero();
    assertThat(notConfigured(shipped) - notConfigured(ended)).isEqualTo(2);
  }

  private Ended check() {
    return program.run(
        "check",
        "--configuration",
        "--codes",
        Program.CHECKOUT.resolve("config/codes").toString(),
        "--codes",
        folder.resolve("codes").toString());
  }

  private static int notConfigured(Ended ended) {
    String line =
        ended.out().lines().filter(one -> one.contains("code tables")).findFirst().orElseThrow();
    return Integer.parseInt(line.replaceAll(".*not configured: (\\d+),.*", "$1"));
  }

  private static String wrong(String what, String expected) {
    return "  wrong        HOME/codes/%s, expected %s".formatted(what, expected);
  }

  private static String apart(String id, String file, int line) {
    return "a period that shares no day with that of %s (HOME/codes/%s line %d), which has the same"
            .formatted(id, file, line)
        + " code";
  }
}
