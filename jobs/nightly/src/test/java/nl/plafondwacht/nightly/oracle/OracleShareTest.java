package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M5, T4, T5 and T6: the terminal share of a line of 5 to 9 January 2026. */
class OracleShareTest {
  private static final String SHARE = "SELECT part, whole, terminal FROM counted";

  @TempDir Path folder;

  @Test
  void theShareIsHalfUpToWholeCents() throws Exception {
    // 3 of 5 days: 60.006 and, for 100.03, 60.018
    assertThat(week("claimed_amount=100.01", "2026-01-07").answers(SHARE))
        .containsExactly("3|5|6001");
  }

  @Test
  void aHalfCentGoesUp() throws Exception {
    // 2 of 4 days of 0.01 euro: half a cent
    TinyInbox inbox = week("claimed_amount=0.01, end_date=2026-01-08", "2026-01-07");

    assertThat(inbox.answers(SHARE)).containsExactly("2|4|1");
  }

  @Test
  void daysInsideAHospitalStayAreNotAtHomeItsFirstAndLastAre() throws Exception {
    TinyInbox inbox =
        week("", "2026-01-08").row("stays", "start_date=2026-01-05, end_date=2026-01-08");

    // at home: 5, 8, 9; terminal: 8, 9
    assertThat(inbox.answers(SHARE)).containsExactly("2|3|6667");
  }

  @Test
  void touchingStaysMeetAtHomeAndAnOpenStayHasNoLastDay() throws Exception {
    TinyInbox inbox =
        week("", "2026-01-05")
            .row("stays", "start_date=2026-01-04, end_date=2026-01-06")
            .row("stays", "kind=HCH, start_date=2026-01-06");

    // inside the first: 5; inside the second: 7 and later
    assertThat(inbox.answers(SHARE)).containsExactly("1|1|10000");
  }

  @Test
  void aBijnaThuisHuisIsAHomeAndALineWithoutAnyHomeDayHasNoShare() throws Exception {
    TinyInbox atHome = week("", "2026-01-05").row("stays", "kind=BTH, start_date=2026-01-01");
    assertThat(atHome.answers(SHARE)).containsExactly("5|5|10000");

    TinyInbox away = atHome.row("stays", "kind=ICU, start_date=2026-01-01");
    assertThat(away.answers(SHARE)).containsExactly("0|0|0");
  }

  @Test
  void everyList068LineIsAnElvStayARefusedOneTooANettedOneNot() throws Exception {
    String elv = "code_list=068, code=1, start_date=2026-01-05, end_date=2026-01-08";
    TinyInbox inbox =
        week("", "2026-01-05")
            .line("line_id=E1, granted_amount=0, return_codes=0300, decided_on=2026-03-01, " + elv)
            .line("line_id=E2, provider_agb=41000007, code_list=068, code=1, end_date=2026-01-09")
            .line(
                "line_id=E3, provider_agb=41000007, corrects_line_id=E2, direction=C, code_list=068, code=1, end_date=2026-01-09");

    assertThat(inbox.answers(SHARE)).containsExactly("3|3|10000");
  }

  @Test
  void wlzDaysLeaveTheNumeratorAndStayInTheDenominator() throws Exception {
    TinyInbox inbox = week("", "2026-01-05").row("long-term-care", "start_date=2026-01-08");

    assertThat(inbox.answers(SHARE)).containsExactly("3|5|6000");
  }

  @Test
  void wlzWithStayLeavesBoth() throws Exception {
    TinyInbox inbox =
        week("", "2026-01-05").row("long-term-care", "delivery_form=STAY, start_date=2026-01-08");

    assertThat(inbox.answers(SHARE)).containsExactly("3|3|10000");
  }

  @Test
  void afterTheLastDayOfTheIndicationDaysCountAgainAlsoForProfile759() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line("line_id=L1, end_date=2026-01-09")
            .row(
                "long-term-care",
                "profile_code=759, delivery_form=VPT, start_date=2026-01-05, end_date=2026-01-06");

    assertThat(inbox.answers(SHARE)).containsExactly("3|5|6000");
  }

  @Test
  void nobodyLivesAtHomeAfterDeath() throws Exception {
    TinyInbox inbox = week("", "2026-01-06").row("persons", "deceased_on=2026-01-07");

    // at home: 5, 6, 7; terminal: 6, 7
    assertThat(inbox.answers(SHARE)).containsExactly("2|3|6667");
  }

  @Test
  void aLineThatIsNoHomeCareSharesByTheDaysHomeCareCovers() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("contract-scope", "")
            .row("contract-scope", "code_list=990, is_home_care=N")
            .row("terminal-registrations", "start_date=2026-01-01")
            .line("line_id=L1, start_date=2026-01-07, end_date=2026-01-07")
            .line("line_id=L2, code_list=990, end_date=2026-01-09");

    assertThat(inbox.answers(SHARE + " ORDER BY row_id")).containsExactly("1|1|10000", "1|5|2000");
  }

  private TinyInbox week(String line, String registeredFrom) {
    return new TinyInbox(folder)
        .line("line_id=L1, end_date=2026-01-09" + (line.isEmpty() ? "" : ", " + line))
        .row("terminal-registrations", "start_date=" + registeredFrom);
  }
}
