package nl.plafondwacht.sample.story;

import static nl.plafondwacht.sample.story.Calendar.day;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.cast.Contracts;
import nl.plafondwacht.sample.cast.People;
import nl.plafondwacht.sample.cast.Person;
import nl.plafondwacht.sample.feed.CeilingRequest;
import nl.plafondwacht.sample.feed.Euros;
import org.jspecify.annotations.Nullable;

/** Raises that were asked: in time, too late, refused, open, in part, withdrawn. */
final class Raises implements Story {

  private static final String TERMINAL = "TERMINAL_CARE";

  @Override
  public List<Planted> plant(Night night) {
    granted(night);
    notGranted(night);
    Clients.ordinary(night, Contracts.MIDDEN, day(1, 5));
    Clients.ordinary(night, Contracts.KUST, day(1, 5));
    List<LocalDate> starts = List.of(day(7, 13), day(8, 31), day(9, 28));
    List<Person> dying = People.terminal(Contracts.KUST);
    for (int i = 0; i < dying.size(); i++) {
      Clients.comesToDie(night, dying.get(i), Contracts.KUST, starts.get(i), 42);
    }
    return table();
  }

  /** KUST's request is delivered twice: open first, with its decision a day later. */
  private static void granted(Night night) {
    LocalDate asked = day(5, 4);
    LocalDate decided = day(5, 13);
    CeilingRequest inTime = request("R-MIDDEN-1", Contracts.MIDDEN, asked, 400_000, "GROWTH");
    night.ask(answered(inTime, decided, "GRANTED", 400_000L, decided), decided);
    CeilingRequest tooLate = request("R-KUST-1", Contracts.KUST, day(8, 3), 260_000, TERMINAL);
    night.ask(tooLate, day(8, 3));
    LocalDate fromTheStart = day(1, 1);
    night.ask(answered(tooLate, day(10, 14), "GRANTED", 260_000L, fromTheStart), day(11, 19));
    CeilingRequest inPart = request("R-LEEG-1", Contracts.LEEG, day(2, 2), 80_000, "TARIFF");
    night.ask(answered(inPart, day(2, 16), "PARTLY", 60_000L, day(2, 16)), day(2, 16));
  }

  private static void notGranted(Night night) {
    CeilingRequest refused = request("R-NOORD-1", Contracts.NOORD, day(8, 20), 450_000, TERMINAL);
    night.ask(answered(refused, day(9, 2), "REFUSED", null, null), day(9, 2));
    night.ask(request("R-OOST-1", Contracts.OOST, day(10, 12), 240_000, TERMINAL), day(10, 12));
    CeilingRequest withdrawn = request("R-ZUID-1", Contracts.ZUID, day(3, 2), 210_000, "OTHER");
    night.ask(answered(withdrawn, day(3, 9), "WITHDRAWN", null, null), day(3, 9));
  }

  private static CeilingRequest request(
      String id, Contract contract, LocalDate on, long euros, String reason) {
    return new CeilingRequest(id, contract.id(), on, Euros.of(euros), reason, null, "", null, null);
  }

  private static CeilingRequest answered(
      CeilingRequest asked,
      LocalDate decidedOn,
      String decision,
      @Nullable Long euros,
      @Nullable LocalDate from) {
    return new CeilingRequest(
        asked.id(),
        asked.contract(),
        asked.requestedOn(),
        asked.requested(),
        asked.reason(),
        decidedOn,
        decision,
        euros == null ? null : Euros.of(euros),
        from);
  }

  private static List<Planted> table() {
    return List.of(
        new Planted(
            "Raise granted in time",
            "C-2026-MIDDEN, R-MIDDEN-1",
            "150,000.00, from 13 May 400,000.00: never bound; demand 289,536.00 "
                + "(with 10.00 for DU-5 and 468.00 for BR-04), and 47,376.00 in "
                + "C-2026-MIDDEN-BIS.",
            "ceiling_tests; ceiling_cents of contract_months from 2026-05 on"),
        new Planted(
            "Raise granted late",
            "C-2026-KUST, R-KUST-1 (two versions)",
            "Bound from 2026-08-31 to 2026-10-13, lifted on 14 October (settled ceiling: "
                + "never bound); without terminal care from 2026-10-11. In between 2 persons, "
                + "fewer than 10. R1 strong: 3 lines of 1 person, 7,380.00, decided 2026-09-23 to "
                + "2026-10-07. P3: granted after the ceiling had bound, 44 days in between.",
            "ceiling_tests (bound_on_settled is empty); ceiling_cents of "
                + "contract_months from 2026-10 on; restriction_signals "
                + "f76cf794db6fa3bd; contract_clauses "
                + "RAISED_BEFORE_BOUND and DECIDED_IN_TIME, without the days since it bound."),
        new Planted(
            "Raise refused",
            "C-2026-NOORD, R-NOORD-1",
            "Asked 20 August about terminal care, refused 2 September: P3 refused; R5 "
                + "beside R1.",
            "ceiling_cents of contract_months stays 360,000.00; contract_clauses "
                + "NOT_REFUSED. R5 is in no table: nothing tests it yet."),
        new Planted(
            "Raise open",
            "C-2026-OOST, R-OOST-1",
            "Asked 12 October about terminal care, open for 39 days, 14 agreed: P3 open too "
                + "long.",
            "ceiling_cents of contract_months stays 150,000.00; contract_clauses "
                + "DECIDED_IN_TIME, 39 days."),
        new Planted(
            "Raise in part, raise withdrawn",
            "C-2026-LEEG, R-LEEG-1; C-2026-ZUID, R-ZUID-1",
            "LEEG: 60,000.00 from 16 February. ZUID: nothing changes.",
            "ceiling_cents of contract_months, C-2026-LEEG 2026-01 and 2026-02; "
                + "ceiling_tests C-2026-ZUID"));
  }
}
