package nl.plafondwacht.rules.line;

import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.ReturnClass;
import org.jspecify.annotations.Nullable;

/**
 * A line that is left after netting (rule M3): a debit less its credits, or a credit whose debit is
 * not known.
 *
 * @param decided null while pending
 * @param netClaimedCents claimed with its sign, less the credits known on the run date
 * @param netGrantedCents granted with its sign, less what was granted on those credits; 0 while
 *     pending
 * @param resubmitted refused in full and sent again (rule M7)
 */
public record NetLine(
    Declaration row,
    @Nullable Decided decided,
    long netClaimedCents,
    long netGrantedCents,
    boolean resubmitted) {

  public Claim claim() {
    return row.claim();
  }

  public Period period() {
    return row.claim().period();
  }

  public boolean isDebit() {
    return row.claim().direction() == Direction.D;
  }

  public boolean isExplained() {
    return decided != null && decided.isExplained();
  }

  /** Nothing is granted of what is claimed, after credits. */
  public boolean isRefusedInFull() {
    return decided != null && netGrantedCents == 0 && netClaimedCents != 0;
  }

  /** Claimed less granted, after credits, in cents; 0 while pending. */
  public long refusedCents() {
    return decided == null ? 0 : netClaimedCents - netGrantedCents;
  }

  /** Whether the line is part of demand at all (rule C3). */
  public boolean countsInDemand() {
    return !resubmitted && !(isRefusedInFull() && isExplained());
  }

  /** What the line asks of its contract (rule C3), in cents. */
  public long demandCents() {
    if (!countsInDemand()) {
      return 0;
    }
    return isGrantedInPart() && isExplainedByAgreement() ? netGrantedCents : netClaimedCents;
  }

  /** Something, but less than claimed, is granted, after credits. */
  private boolean isGrantedInPart() {
    return decided != null
        && netGrantedCents != 0
        && Math.abs(netGrantedCents) < Math.abs(netClaimedCents);
  }

  private boolean isExplainedByAgreement() {
    return decided != null && decided.classes().contains(ReturnClass.CONTRACT_OTHER);
  }

  /** Whether care was given as far as the line shows, so that it can be a marker (rule T2). */
  public boolean canBeMarker() {
    return isDebit() && !resubmitted && !isRefusedForReasonsOutsideTheContract();
  }

  private boolean isRefusedForReasonsOutsideTheContract() {
    return decided != null
        && decided.grantedCents() == 0
        && decided.classes().contains(ReturnClass.NOT_CONTRACT);
  }

  NetLine asResubmitted() {
    return new NetLine(row, decided, netClaimedCents, netGrantedCents, true);
  }
}
