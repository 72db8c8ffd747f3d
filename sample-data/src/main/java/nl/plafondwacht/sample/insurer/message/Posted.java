package nl.plafondwacht.sample.insurer.message;

import java.util.Set;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.care.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line as a message will say it, once or more often.
 *
 * @param decision of a line in a return; null in a claim
 * @param broken what is made wrong with this copy; null for nothing
 * @param flaws what the night must say of it
 */
public record Posted(
    Insured person,
    Line line,
    @Nullable Decision decision,
    @Nullable Flaw broken,
    Set<Flaw> flaws) {

  public Posted {
    flaws = Set.copyOf(flaws);
  }

  MessageId message() {
    Standard standard = Standard.of(line.what().sector());
    return decision == null
        ? new MessageId(standard, false, line.agb(), line.received())
        : new MessageId(standard, true, line.agb(), decision.on());
  }

  /** Another one for a copy that is refused, so that it repeats nothing. */
  String reference() {
    String own = person.number() + "L" + line.sequence();
    return broken != null && broken.isReject() ? own + "X" : own;
  }

  /** The reference of the line that a credit takes back. */
  @Nullable String corrects() {
    if (line.corrects() == Line.NOWHERE) {
      return "NOWHERE-" + person.number();
    }
    return line.isCredit() ? person.number() + "L" + line.corrects() : null;
  }
}
