package nl.plafondwacht.nightly.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T1 and T2. */
class OracleEpisodeTest {
  private static final String EPISODES =
      "SELECT opened_on, closed_on FROM episode ORDER BY opened_on";

  @TempDir Path folder;

  @Test
  void anEpisodeClosesNinetyDaysAfterItsLatestMarkerDayAndItsLastDayStillExtendsIt()
      throws Exception {
    // 10 January + 90 = 10 April; a marker on 10 April runs on to 9 July, after D
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("terminal-registrations", day("2026-01-10"))
            .row("terminal-registrations", day("2026-04-10"));

    assertThat(inbox.answers(EPISODES)).containsExactly("2026-01-10|2026-06-30");
  }

  @Test
  void aMarkerADayLaterOpensANewEpisode() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("terminal-registrations", day("2026-01-10"))
            .row("terminal-registrations", day("2026-04-11"));

    assertThat(inbox.answers(EPISODES))
        .containsExactly("2026-01-10|2026-04-10", "2026-04-11|2026-06-30");
  }

  @Test
  void aShortMarkerInsideALongOneDoesNotEndItEarlier() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("terminal-registrations", "start_date=2025-10-01, end_date=2026-02-01")
            .row("terminal-registrations", day("2025-11-01"))
            .row("long-term-care", "profile_code=759, start_date=2026-05-02, end_date=2026-05-03");

    // 1 February + 90 = 2 May
    assertThat(inbox.answers(EPISODES)).containsExactly("2025-10-01|2026-06-30");
  }

  @Test
  void underEighteenOnTheMarkersFirstDayTheWindowIsAYear() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("persons", "birth_date=2007-06-02")
            .row("terminal-registrations", day("2025-06-01"))
            .row("persons", "person_id=2, birth_date=2007-06-01")
            .row("terminal-registrations", "person_id=2, " + day("2025-06-01"));

    assertThat(inbox.answers(EPISODES + ", closed_on"))
        .containsExactly("2025-06-01|2025-08-30", "2025-06-01|2026-06-01");
  }

  @Test
  void bornOnALeapDayAPersonIsEighteenOnTheFirstOfMarch() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("persons", "birth_date=2008-02-29")
            .row("terminal-registrations", day("2026-02-28"))
            .row("persons", "person_id=2, birth_date=2008-02-29")
            .row("terminal-registrations", "person_id=2, " + day("2026-03-01"));

    // the second one's 90 days end on 30 May
    assertThat(inbox.answers(EPISODES + ", closed_on"))
        .containsExactly("2026-02-28|2026-06-30", "2026-03-01|2026-05-30");
  }

  @Test
  void theHoursOfALineFallOnTheDaysAtHomeBeforeDeath() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("persons", "deceased_on=2026-01-10, known_on=2026-01-12")
            .row("terminal-registrations", day("2026-01-08"))
            .row("stays", "start_date=2026-01-05, end_date=2026-01-07")
            .line(
                "line_id=L1, start_date=2026-01-05, end_date=2026-01-14, quantity=10, time_unit=04");

    // at home: 5, 7, 8, 9, 10; in the episode: 8, 9, 10
    assertThat(inbox.answers("SELECT opened_on, home_care_hours FROM episode_hours"))
        .containsExactly("2026-01-08|6.0");
  }

  @Test
  void anOpenRegistrationRunsToDAndOneThatIsNotYetKnownIsNone() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("terminal-registrations", "start_date=2025-03-01")
            .row(
                "terminal-registrations",
                "person_id=2, start_date=2026-03-01, known_on=2026-07-01");

    assertThat(inbox.answers(EPISODES)).containsExactly("2025-03-01|2026-06-30");
  }

  @Test
  void deathClosesAndNothingOpensAfterIt() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("persons", "deceased_on=2026-02-01, known_on=2026-02-05")
            .row("terminal-registrations", "start_date=2026-01-20")
            .row("terminal-registrations", "source=APPROVAL, start_date=2026-02-02");

    assertThat(inbox.answers(EPISODES)).containsExactly("2026-01-20|2026-02-01");
  }

  @Test
  void aDeathKnownAfterDDoesNotExistYet() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row("persons", "")
            .row("persons", "deceased_on=2026-06-20, known_on=2026-07-01")
            .row("terminal-registrations", "start_date=2026-06-10");

    assertThat(inbox.answers(EPISODES)).containsExactly("2026-06-10|2026-06-30");
  }

  @Test
  void theNewestKnownVersionOfARegistrationCountsAndAnEndBeforeItsStartWithdrawsIt()
      throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .row(
                "terminal-registrations",
                "start_date=2026-03-10, end_date=2026-03-09, known_on=2026-04-01")
            .row("terminal-registrations", "start_date=2026-03-10, known_on=2026-03-10")
            .row(
                "terminal-registrations",
                "person_id=2, start_date=2026-01-01, end_date=2026-01-31, known_on=2026-02-01")
            .delivery("2026-03-01T12:00:00+01:00")
            .row(
                "terminal-registrations",
                "person_id=2, start_date=2026-01-01, end_date=2026-01-01, known_on=2026-02-01");

    assertThat(inbox.answers(EPISODES)).containsExactly("2026-01-01|2026-04-01");
  }

  @Test
  void whichLinesAreMarkers() throws Exception {
    TinyInbox inbox =
        new TinyInbox(folder)
            .line(marker(1, ""))
            .line(marker(2, ", granted_amount=0.00, return_codes=0589, decided_on=2026-03-01"))
            .line(marker(3, ", granted_amount=0.00, return_codes=0589 0300, decided_on=2026-03-01"))
            .line(
                marker(
                    4,
                    ", claimed_amount=0, granted_amount=0, return_codes=0320, decided_on=2026-03-01"))
            .line(marker(5, ", granted_amount=0.00, return_codes=0300, decided_on=2026-07-01"))
            .line(marker(6, ""))
            .line(marker(6, ", line_id=K6, corrects_line_id=L6, direction=C"))
            .line(marker(7, ""))
            .line(marker(7, ", line_id=K7, corrects_line_id=L7, direction=C, claimed_amount=20.00"))
            .line(marker(8, ", code=Z0099"))
            .line(marker(9, ", direction=C"));

    assertThat(inbox.answers("SELECT person[-1:] FROM marker ORDER BY person"))
        .containsExactly("1", "2", "5", "7");
  }

  @Test
  void aMarkerLineRunsToItsLastServiceDayAndOfAResubmittedPairTheLaterIsTheMarker()
      throws Exception {
    String period = ", start_date=2026-01-01, end_date=2026-01-11";
    TinyInbox inbox =
        new TinyInbox(folder)
            .line(
                marker(
                    1, period + ", granted_amount=0.00, return_codes=0200, decided_on=2026-03-01"))
            .line(marker(1, period + ", line_id=M1, received_on=2026-03-05"));

    assertThat(inbox.answers("SELECT count(*) FROM marker")).containsExactly("1");
    assertThat(inbox.answers(EPISODES)).containsExactly("2026-01-01|2026-04-11");
  }

  private static String day(String day) {
    return "start_date=%s, end_date=%s".formatted(day, day);
  }

  private static String marker(int person, String more) {
    return "line_id=L%d, person_id=%d, code_list=008, code=Z0081%s".formatted(person, person, more);
  }
}
