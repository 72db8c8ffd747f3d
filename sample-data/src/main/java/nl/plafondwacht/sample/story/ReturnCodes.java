package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.feed.Decision;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Line;

/**
 * One line a day, one reason a line: all of one terminal client of NOORD, all decided on 11
 * November, when the ceiling has stopped payment.
 */
final class ReturnCodes implements Story {

  private static final LocalDate RECEIVED = day(10, 30);
  private static final LocalDate DECIDED = day(11, 11);

  /** What was granted of every line's amount, in percent, and why not more. */
  private record Reason(int percent, String codes) {}

  private static final List<Reason> REASONS =
      List.of(
          new Reason(0, "0320"),
          new Reason(0, "0587"),
          new Reason(0, "8002"),
          new Reason(60, "0611"),
          new Reason(0, "0586"),
          new Reason(0, "0589"),
          new Reason(0, "8010"),
          new Reason(50, "8001"),
          new Reason(100, "0200"),
          new Reason(0, "9999"),
          new Reason(40, ""),
          new Reason(0, "0589 0611"));

  @Override
  public List<Planted> plant(Night night) {
    night.meet(People.RETURN_CODES);
    night.register(People.RETURN_CODES, Contracts.NOORD, day(10, 1), null);
    night.claim(Contracts.NOORD, lines());
    return List.of(
        new Planted(
            "Refusals of every class",
            "person 201, RC-01 to RC-12, decided 2026-11-11 on a payment-bound day",
            "Explained, never R1: RC-01 0320, RC-02 0587, RC-03 8002, RC-04 0611, RC-05 0586, RC-12"
                + " 0589 with 0611. R1 strong: RC-06 0589, RC-07 8010. R1 medium: RC-08 8001, RC-10"
                + " 9999 (an unknown code is a finding as well), RC-11 without a code. RC-09 0200 is"
                + " granted in full.",
            "signal_cases, the row with RC-06, RC-07, RC-08, RC-10 and RC-11 "
                + "alone; findings UNKNOWN_RETURN_CODE"));
  }

  private static List<Line> lines() {
    Arrangement care =
        Clients.careAtTheEnd(People.RETURN_CODES, Contracts.NOORD, day(10, 12)).daily();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < REASONS.size(); i++) {
      Reason reason = REASONS.get(i);
      LocalDate on = day(10, 12).plusDays(i);
      Line line = care.line(on, on).again((i < 9 ? "RC-0" : "RC-") + (i + 1), RECEIVED);
      Euros granted = new Euros(line.claimed().cents() * reason.percent() / 100);
      lines.add(line.decided(new Decision(granted, reason.codes(), DECIDED)));
    }
    return lines;
  }
}
