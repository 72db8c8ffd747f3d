package nl.plafondwacht.rules.wording;

import java.util.stream.Stream;
import nl.plafondwacht.rules.shown.ContractFigures;
import nl.plafondwacht.rules.shown.Shown;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.Told;

/** Why a signal was raised, in its rule's words, with what stands next to every result. */
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
    return "%s %s%s"
        .formatted(
            signal.rule().inDutch(signal, told(Wording.DUTCH, "persoon", "personen")),
            beforeCommitment("Het contract is van voor de afspraak %s. "),
            CAVEAT_NL);
  }

  public String inEnglish() {
    return "%s %s%s"
        .formatted(
            signal.rule().inEnglish(signal, told(Wording.ENGLISH, "person", "people")),
            beforeCommitment("The contract is from before the commitment %s. "),
            CAVEAT_EN);
  }

  private String beforeCommitment(String text) {
    return signal.underCommitment() ? "" : text.formatted(signal.commitment().id());
  }

  private Told told(Wording wording, String person, String people) {
    boolean isOne = signal.persons() == 1 && !shown.hides(ContractFigures.PERSONS);
    String persons =
        "%s %s"
            .formatted(
                wording.count(signal.persons(), shown, ContractFigures.PERSONS),
                isOne ? person : people);
    return hidden()
        ? new Told(persons, null, null)
        : new Told(persons, Long.toString(signal.lines()), wording.euros(signal.amountCents()));
  }

  private boolean hidden() {
    return Stream.of(ContractFigures.PERSONS, ContractFigures.LINES, ContractFigures.AMOUNT)
        .anyMatch(shown::hides);
  }
}
