package nl.plafondwacht.rules.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.CeilingTest.Bound;
import nl.plafondwacht.rules.reference.Contract.Raise;
import nl.plafondwacht.rules.shown.ContractFigures;
import nl.plafondwacht.rules.shown.Shown;

/** The carve-out test in one sentence (rule C4), with days by month where S8 or C3 asks for it. */
public final class CarveOutSentence {
  /**
   * Further apart than this, the day on which the ceiling bound is only known to the month (C3).
   */
  private static final long DAYS_APART = 7;

  private final CeilingTest test;
  private final Shown shown;
  private final LocalDate lastDay;

  /**
   * A sentence about the test.
   *
   * @param runDate the night's date; figures reach to the earlier of it and the term's end
   */
  public CarveOutSentence(CeilingTest test, Shown shown, LocalDate runDate) {
    this.test = test;
    this.shown = shown;
    this.lastDay = test.contract().lastDayOn(runDate);
  }

  public String inDutch() {
    Bound bound = test.bound();
    LocalDate on = bound.on();
    if (test.ceilingCents() == null) {
      return "Er is geen plafond afgesproken.";
    }
    if (on == null) {
      return "Dit plafond is tot en met %s niet bereikt.".formatted(Wording.DUTCH.day(lastDay));
    }
    return "Dit plafond is bereikt %s; zonder terminale zorg %s; %s in die tijd terminale zorg thuis.%s"
        .formatted(
            dutch(on, isByMonth(on)),
            bound.withoutTerminalOn() == null
                ? "niet tot en met " + Wording.DUTCH.day(lastDay)
                : dutch(bound.withoutTerminalOn(), isByMonthWithout(bound.withoutTerminalOn())),
            dutchPersons(),
            raisedAfter(on)
                .map(this::dutchRaise)
                .orElse(hasRoom() ? " Nu is er weer ruimte." : ""));
  }

  private String dutchPersons() {
    long persons = test.between().persons();
    return persons == 0
        ? "niemand kreeg"
        : Wording.DUTCH.count(persons, row(), ContractFigures.BETWEEN)
            + (isOne() ? " persoon kreeg" : " personen kregen");
  }

  private String dutchRaise(Raise raise) {
    return " Op %s is het opgehoogd tot %s; nu is er %s."
        .formatted(
            Wording.DUTCH.day(raise.actionableFrom()),
            Wording.DUTCH.euros(raise.newCeilingCents()),
            hasRoom() ? "weer ruimte" : "geen ruimte");
  }

  public String inEnglish() {
    Bound bound = test.bound();
    LocalDate on = bound.on();
    if (test.ceilingCents() == null) {
      return "No ceiling was agreed.";
    }
    if (on == null) {
      return "This ceiling was not reached up to and including %s."
          .formatted(Wording.ENGLISH.day(lastDay));
    }
    return "This ceiling was reached %s; without terminal care %s; %s received terminal home care in between.%s"
        .formatted(
            english(on, isByMonth(on)),
            bound.withoutTerminalOn() == null
                ? "not up to and including " + Wording.ENGLISH.day(lastDay)
                : english(bound.withoutTerminalOn(), isByMonthWithout(bound.withoutTerminalOn())),
            englishPersons(),
            raisedAfter(on)
                .map(this::englishRaise)
                .orElse(hasRoom() ? " Now there is room again." : ""));
  }

  private String englishPersons() {
    long persons = test.between().persons();
    return persons == 0
        ? "nobody"
        : Wording.ENGLISH.count(persons, row(), ContractFigures.BETWEEN)
            + (isOne() ? " person" : " people");
  }

  private String englishRaise(Raise raise) {
    return " On %s it was raised to %s; now there is %s."
        .formatted(
            Wording.ENGLISH.day(raise.actionableFrom()),
            Wording.ENGLISH.euros(raise.newCeilingCents()),
            hasRoom() ? "room again" : "no room");
  }

  /** The raise that holds on the last day, when it came after the ceiling was reached (C2). */
  private Optional<Raise> raisedAfter(LocalDate on) {
    return test.contract().raises().stream()
        .filter(raise -> !raise.actionableFrom().isAfter(lastDay))
        .max(Raise.ORDER)
        .filter(raise -> raise.actionableFrom().isAfter(on));
  }

  /** How much is an amount on persons, and so not said here. */
  private boolean hasRoom() {
    Long headroom = test.headroomCents();
    return headroom != null && headroom > 0;
  }

  private String dutch(LocalDate day, boolean byMonth) {
    return byMonth ? "in " + Wording.DUTCH.month(day) : "op " + Wording.DUTCH.day(day);
  }

  private String english(LocalDate day, boolean byMonth) {
    return byMonth ? "in " + Wording.ENGLISH.month(day) : "on " + Wording.ENGLISH.day(day);
  }

  private boolean isByMonth(LocalDate on) {
    return shown.days().isByMonth(on, test.strictness()) || isUncertain();
  }

  private boolean isByMonthWithout(LocalDate withoutTerminal) {
    return shown.days().isByMonthWithoutTerminal(withoutTerminal, test.strictness())
        || isUncertain();
  }

  private boolean isOne() {
    return test.between().persons() == 1 && !row().hides(ContractFigures.BETWEEN);
  }

  private Shown.Row row() {
    return shown.row(ContractFigures.TESTS, test.strictness().text());
  }

  private boolean isUncertain() {
    LocalDate on = test.bound().on();
    LocalDate spread = test.bound().onSpread();
    return on == null
        || spread == null
        || Math.abs(ChronoUnit.DAYS.between(on, spread)) > DAYS_APART;
  }
}
