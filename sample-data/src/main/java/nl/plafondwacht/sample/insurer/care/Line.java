package nl.plafondwacht.sample.insurer.care;

import org.jspecify.annotations.Nullable;

/**
 * A declaration line. Days are epoch days, amounts cents, quantity in hundredths.
 *
 * @param sequence number within the person; the reference is made of it
 * @param corrects sequence of the line a credit takes back, 0 for none, -1 for one that is not
 *     there
 * @param contract index of the contract whose scope has it, -1 for none
 * @param plain nothing but time and the ceiling has a say in its decision
 * @param later a second decision that replaces the first
 */
public record Line(
    int sequence,
    int corrects,
    Performance what,
    int agb,
    int start,
    int end,
    int quantity,
    int tariff,
    long claimed,
    int received,
    int contract,
    boolean plain,
    @Nullable Decision decision,
    @Nullable Decision later) {

  /** No line of this person has the sequence. */
  public static final int NOWHERE = -1;

  public boolean isCredit() {
    return corrects != 0;
  }

  /** The decision that counts on a day, null while pending. */
  public @Nullable Decision known(int day) {
    if (later != null && later.on() <= day) {
      return later;
    }
    return decision != null && decision.on() <= day ? decision : null;
  }

  Line decided(boolean stillPlain, Decision first, @Nullable Decision second) {
    return new Line(
        sequence,
        corrects,
        what,
        agb,
        start,
        end,
        quantity,
        tariff,
        claimed,
        received,
        contract,
        stillPlain,
        first,
        second);
  }

  /** The same line, refused in full or in part. */
  public Line refused(Decision refusal) {
    return decided(true, refusal, null);
  }

  /** The same care under a new reference. */
  Line again(int newSequence, long amount, int receivedOn, Decision outcome) {
    return derived(newSequence, 0, amount, receivedOn, outcome);
  }

  /** Takes back an amount of this line, or of a line that is nowhere. */
  Line credit(int newSequence, int of, long amount, int receivedOn, Decision outcome) {
    return derived(newSequence, of, amount, receivedOn, outcome);
  }

  /** The same care in another line. */
  private Line derived(int other, int corrects, long amount, int receivedOn, Decision outcome) {
    return new Line(
        other,
        corrects,
        what,
        agb,
        start,
        end,
        quantity,
        tariff,
        amount,
        receivedOn,
        contract,
        false,
        outcome,
        null);
  }
}
