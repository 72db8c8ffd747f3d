package nl.plafondwacht.sample.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One declared performance (feed declarations); without a decision it is pending. */
public record Line(
    String id,
    String corrects,
    Parties parties,
    Care care,
    Euros claimed,
    String direction,
    LocalDate received,
    @Nullable Decision decision)
    implements Row {

  /** A debit for the whole amount of the care, not decided yet. */
  public static Line debit(String id, Parties parties, Care care, LocalDate received) {
    return new Line(id, "", parties, care, care.amount(), "D", received, null);
  }

  /** Takes back {@code amount} of this line, not decided yet. */
  public Line credit(String creditId, Euros amount, LocalDate receivedOn) {
    return new Line(creditId, id, parties, care, amount, "C", receivedOn, null);
  }

  public Line decided(Decision outcome) {
    return new Line(id, corrects, parties, care, claimed, direction, received, outcome);
  }

  public Line pending() {
    return new Line(id, corrects, parties, care, claimed, direction, received, null);
  }

  public Line claiming(Euros amount) {
    return new Line(id, corrects, parties, care, amount, direction, received, decision);
  }

  /** The same care sent once more under a new reference. */
  public Line again(String newId, LocalDate receivedOn) {
    return new Line(newId, "", parties, care, claimed, direction, receivedOn, null);
  }

  public Line by(Parties others) {
    return new Line(id, corrects, others, care, claimed, direction, received, decision);
  }

  @Override
  public List<String> csv() {
    return Row.fields(
        id,
        corrects,
        parties.insurer(),
        parties.person(),
        parties.provider(),
        parties.performer(),
        parties.referrer(),
        care.codeList(),
        care.code(),
        care.start(),
        care.end(),
        care.quantity(),
        care.unit(),
        care.tariff(),
        claimed,
        decision == null ? null : decision.granted(),
        direction,
        decision == null ? null : decision.returnCodes(),
        received,
        decision == null ? null : decision.on());
  }
}
