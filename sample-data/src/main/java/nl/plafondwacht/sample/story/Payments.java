package nl.plafondwacht.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.sample.cast.Contract;
import nl.plafondwacht.sample.feed.CeilingRequest;
import nl.plafondwacht.sample.feed.Decision;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Line;
import org.jspecify.annotations.Nullable;

/**
 * The insurer at work on one contract: lines are decided in the order of their decision days; above
 * the ceiling of the day a regime that stops payment grants what room is left, with return code
 * 0589, and then nothing. Lines that came with a decision keep it and use up room.
 */
final class Payments {

  private static final Comparator<Line> IN_TURN =
      Comparator.comparing(Payments::decisionDay)
          .thenComparing(Line::received)
          .thenComparing(line -> line.care().start())
          .thenComparing(Line::id);

  private final Contract contract;
  private final List<CeilingRequest> raises;
  private long granted;

  Payments(Contract contract, List<CeilingRequest> raises) {
    this.contract = contract;
    this.raises = raises;
  }

  /** Decides what can be decided by the run date; the rest stays pending. */
  List<Line> decide(List<Line> lines) {
    List<Line> decided = new ArrayList<>();
    for (Line line : lines.stream().sorted(IN_TURN).toList()) {
      decided.add(Calendar.isKnown(decisionDay(line)) ? one(line) : line);
    }
    return decided;
  }

  private Line one(Line line) {
    @Nullable Decision given = line.decision();
    Decision decision = given == null ? within(room(decisionDay(line)), line) : given;
    granted += "D".equals(line.direction()) ? decision.granted().cents() : 0;
    return line.decided(decision);
  }

  private Decision within(long room, Line line) {
    LocalDate on = decisionDay(line);
    if (!contract.stopsPayment() || line.claimed().cents() <= room) {
      return Decision.full(line, on);
    }
    return new Decision(new Euros(Math.max(0, room)), "0589", on);
  }

  private long room(LocalDate on) {
    long ceiling = contract.ceiling().amount().cents();
    for (CeilingRequest raise : raises) {
      Euros newCeiling = raise.newCeiling();
      LocalDate decidedOn = raise.decidedOn();
      if (newCeiling != null && decidedOn != null && !on.isBefore(decidedOn)) {
        ceiling = newCeiling.cents();
      }
    }
    return ceiling - granted;
  }

  private static LocalDate decisionDay(Line line) {
    Decision given = line.decision();
    LocalDate on = given == null ? null : given.on();
    return on == null ? Calendar.decided(line.received()) : on;
  }
}
