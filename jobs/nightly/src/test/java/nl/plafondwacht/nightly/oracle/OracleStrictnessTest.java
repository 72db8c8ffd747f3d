package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T3. */
class OracleStrictnessTest {
  private static final String MIDAZOLAM = "article_number=7, atc=N05CD08, route=PARENTERAL";
  private static final String MORPHINE = "article_number=8, atc=N02AA01, route=PARENTERAL";

  @TempDir Path folder;

  @Test
  void sedationCountsOnceTheDeathIsKnown() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("articles", MIDAZOLAM)
            .row("persons", "deceased_on=2026-02-10, known_on=2026-02-12")
            .line("line_id=A, code_list=001, code=7, start_date=2026-02-01")
            .line("line_id=B, person_id=2, code_list=001, code=7, start_date=2026-02-01");

    assertThat(episodes(inbox, "strict")).isEmpty();
    assertThat(episodes(inbox, "standard")).containsExactly("2026-02-01|2026-02-10");
    // 10 February less 89 days
    assertThat(episodes(inbox, "broad")).containsExactly("2025-11-13|2026-02-10");
  }

  @Test
  void sedationMoreThanFourteenDaysBeforeTheLastMedicineIsNone() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("articles", MIDAZOLAM)
            .row("persons", "deceased_on=2026-02-20")
            .line("line_id=A, code_list=001, code=7, start_date=2026-02-01")
            .line("line_id=B, code_list=001, code=9, start_date=2026-02-16")
            .row("persons", "person_id=2, deceased_on=2026-02-20")
            .line("line_id=A, person_id=2, code_list=001, code=7, start_date=2026-02-01")
            .line("line_id=B, person_id=2, code_list=001, code=9, start_date=2026-02-15");

    assertThat(inbox.answers("SELECT person[-1:] FROM sedation")).containsExactly("2");
  }

  @Test
  void aThirdVisitInAFortnightMeetsTheTeam() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=T, code_list=ZA, code=190006, start_date=2026-01-20")
            .line("line_id=A, code_list=008, code=12002, start_date=2026-01-21")
            .line("line_id=B, code_list=008, code=12003, start_date=2026-01-21")
            .line("line_id=C, code_list=008, code=12002, start_date=2026-02-03");

    assertThat(episodes(inbox, "standard")).containsExactly("2026-02-03|2026-05-04");
    assertThat(episodes(inbox, "strict")).isEmpty();
  }

  @Test
  void groupsMeetWithinTheWindowOfTheLaterDay() throws Exception {
    // 90 days after 1 January 2026 is 1 April
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("articles", MORPHINE)
            .line("line_id=T, code_list=ZA, code=190006, start_date=2026-01-01")
            .line("line_id=M, code_list=001, code=8, start_date=2026-04-01")
            .line("line_id=T, person_id=2, code_list=ZA, code=190006, start_date=2026-01-01")
            .line("line_id=M, person_id=2, code_list=001, code=8, start_date=2026-04-02");

    assertThat(episodes(inbox, "standard")).containsExactly("2026-04-01|2026-06-30");
  }

  @Test
  void theLastDaysMergeWithWhatTheyOverlap() throws Exception {
    // The last 90 days before 31 May are 3 March to 31 May; 3 December plus 90 days is 3 March
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("persons", "deceased_on=2026-05-31")
            .row("terminal-registrations", "start_date=2025-12-03, end_date=2025-12-03")
            .line("line_id=G, code_list=041, code=Z0417, start_date=2026-05-30");

    assertThat(episodes(inbox, "standard")).containsExactly("2025-12-03|2026-03-03");
    assertThat(episodes(inbox, "broad")).containsExactly("2025-12-03|2026-05-31");
  }

  private static List<String> episodes(TinyInbox inbox, String strictness) throws Exception {
    return inbox.answers(
        "SELECT opened_on, closed_on FROM episode ORDER BY opened_on",
        Map.of("strictness", strictness));
  }
}
