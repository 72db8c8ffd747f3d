package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.rules.claim.Declaration.Claim;

/**
 * Everything but persons and lines that a night may know: contracts, code tables, commitments.
 *
 * @param runDate D: only what was known on this day exists
 * @param hospitalDays care activities (list ZA) that are a nursing day in hospital
 * @param decisions what purchasers decided about signals, on or before the run date
 */
public record Reference(
    LocalDate runDate,
    ContractBook contracts,
    Markers markers,
    ReturnCodes returnCodes,
    List<String> hospitalDays,
    Commitment commitment,
    List<SignalDecision> decisions) {

  public Reference {
    hospitalDays = List.copyOf(hospitalDays);
    decisions = List.copyOf(decisions);
  }

  /** Whether the line is a nursing day in hospital (rule T5); never the period of a DBC. */
  public boolean isHospitalDay(Claim claim) {
    return claim.codeList().equals("ZA") && hospitalDays.contains(claim.code());
  }
}
