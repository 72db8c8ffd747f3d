package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.truth.PersonTruth.ContractLine;

/**
 * A line with terminal home-care days, refused without an explanation: evidence for R1 if payment
 * was bound on the day of its decision.
 *
 * @param cents terminal share of what was refused
 */
public record Refusal(
    Strictness strictness,
    int contract,
    String person,
    int agb,
    String lineId,
    long cents,
    int decidedOn) {

  /** The refusals of one person. */
  public static List<Refusal> of(PersonTruth truth, String person, long number) {
    List<Refusal> refusals = new ArrayList<>();
    for (ContractLine line : truth.counting()) {
      Decision decided = line.net().decided();
      if (decided != null && line.net().isRestricting()) {
        Strictness.ALL.stream()
            .filter(strictness -> line.isInCarveOut(strictness.index()))
            .map(strictness -> refusal(line, strictness, decided, person, number))
            .forEach(refusals::add);
      }
    }
    return refusals;
  }

  private static Refusal refusal(
      ContractLine line, Strictness strictness, Decision decided, String person, long number) {
    return new Refusal(
        strictness,
        line.contract().index(),
        person,
        line.net().line().agb(),
        number + "L" + line.net().line().sequence(),
        line.share(line.net().refused(), strictness.index()),
        decided.on());
  }
}
