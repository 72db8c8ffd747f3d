package nl.plafondwacht.rules.summary;

import java.util.stream.Stream;
import nl.plafondwacht.rules.signal.Signal;

/** Why a signal was raised, in words, with what stands next to every result. */
public final class SignalReason {
  private static final String CAVEAT_NL =
      "Dit is een signaal van mogelijke belemmering en een vraag aan de inkoper. De plafondtoets telt"
          + " zorg die is gegeven; naar zorg die uitbleef is niet gezocht.";
  private static final String CAVEAT_EN =
      "This is a signal of possible restriction and a question to the purchaser. The carve-out counts"
          + " care that was given; care that was withheld was not looked for.";

  private final Signal signal;
  private final Shown.Row shown;

  public SignalReason(Signal signal, Shown shown) {
    this.signal = signal;
    this.shown = shown.row(ContractFigures.SIGNALS, signal.id());
  }

  public String inDutch() {
    return "Op dagen waarop de uitbetaling het plafond van contract %s raakte, is terminale zorg thuis van %s %s geheel of deels geweigerd zonder andere verklaring%s. %s%s"
        .formatted(
            signal.contract().id(),
            Wording.DUTCH.count(signal.persons(), shown, ContractFigures.PERSONS),
            isOne() ? "persoon" : "personen",
            hidden()
                ? ""
                : " (%d regels, terminaal deel %s)"
                    .formatted(signal.lines(), Wording.DUTCH.euros(signal.amountCents())),
            signal.underCommitment()
                ? ""
                : "Het contract is van voor de afspraak %s. ".formatted(signal.commitment().id()),
            CAVEAT_NL);
  }

  public String inEnglish() {
    return "On days on which payment met the ceiling of contract %s, terminal home care of %s %s was refused in full or in part without another explanation%s. %s%s"
        .formatted(
            signal.contract().id(),
            Wording.ENGLISH.count(signal.persons(), shown, ContractFigures.PERSONS),
            isOne() ? "person" : "people",
            hidden()
                ? ""
                : " (%d lines, terminal share %s)"
                    .formatted(signal.lines(), Wording.ENGLISH.euros(signal.amountCents())),
            signal.underCommitment()
                ? ""
                : "The contract is from before the commitment %s. "
                    .formatted(signal.commitment().id()),
            CAVEAT_EN);
  }

  /** What would make the signal go away, in Dutch. */
  public String wouldClearWhen() {
    return "De regels alsnog volledig zijn toegekend, of een retourcode of correctie de korting verklaart,"
        + " of terminale zorg buiten het plafond is gebracht (BY_CODE of BY_REGISTRATION).";
  }

  private boolean isOne() {
    return signal.persons() == 1 && !shown.hides(ContractFigures.PERSONS);
  }

  private boolean hidden() {
    return Stream.of(ContractFigures.PERSONS, ContractFigures.LINES, ContractFigures.AMOUNT)
        .anyMatch(shown::hides);
  }
}
