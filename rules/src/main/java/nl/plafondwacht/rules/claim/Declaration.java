package nl.plafondwacht.rules.claim;

import java.time.LocalDate;
import nl.plafondwacht.rules.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * One row of the declarations feed that was read without a reject.
 *
 * @param at where it was delivered
 * @param claim what the provider declared; equal by value after parsing for every row that speaks
 *     of the same declaration (rule M4)
 * @param decision what the insurer answered, {@link Decision#NONE} while it says nothing
 * @param isReturn whether it comes from a return message: it repeats the claim, but it is none and
 *     does not say when the claim was received; its {@code receivedOn} is the day of the return
 */
public record Declaration(Place at, Claim claim, Decision decision, boolean isReturn) {

  /** A row that is a claim, whatever it says of the decision. */
  public Declaration(Place at, Claim claim, Decision decision) {
    this(at, claim, decision, false);
  }

  /**
   * The claim fields of rule M4.
   *
   * @param person pseudonym, 32 hex digits
   * @param providerAgb the declarant, 8 digits
   * @param codeList three digits of COD367, or ZA
   * @param quantityHundredths quantity times 100
   * @param tariffCents unsigned
   * @param claimedCents unsigned; {@code direction} gives the sign (rule M1)
   * @param receivedOn the day from which the insurer knew the line
   */
  public record Claim(
      String lineId,
      @Nullable String correctsLineId,
      String insurerUzovi,
      String person,
      String providerAgb,
      @Nullable String performerAgb,
      @Nullable String referrerAgb,
      String codeList,
      String code,
      Period period,
      @Nullable Long quantityHundredths,
      @Nullable String timeUnit,
      @Nullable Long tariffCents,
      long claimedCents,
      Direction direction,
      LocalDate receivedOn) {

    /** With what another claim says where this one says nothing, and received when that was. */
    private Claim completedBy(Claim other) {
      return new Claim(
          lineId,
          said(correctsLineId, other.correctsLineId),
          insurerUzovi,
          person,
          providerAgb,
          said(performerAgb, other.performerAgb),
          said(referrerAgb, other.referrerAgb),
          codeList,
          code,
          period,
          said(quantityHundredths, other.quantityHundredths),
          said(timeUnit, other.timeUnit),
          said(tariffCents, other.tariffCents),
          claimedCents,
          direction,
          other.receivedOn);
    }

    private static <T> @Nullable T said(@Nullable T own, @Nullable T other) {
      return own == null ? other : own;
    }
  }

  /**
   * Whether it speaks of the same claim, by value of all claim fields. A return need not repeat
   * every field: its standard may have no room for some, and none says the day of receipt.
   */
  public boolean speaksOf(Claim other) {
    return (isReturn ? claim.completedBy(other) : claim).equals(other);
  }

  public LineKey key() {
    return new LineKey(claim.providerAgb(), claim.lineId());
  }

  /** Claimed amount with its sign, in cents. */
  public long signedCents() {
    return claim.direction().signed(claim.claimedCents());
  }
}
