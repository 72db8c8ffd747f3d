package nl.plafondwacht.rules.reference;

import java.time.LocalDate;

/**
 * A promise that contracts are held against (rule P1), a row of {@link Commitments}.
 *
 * @param appliesFrom terms that start on or after this day are under the commitment
 */
public record Commitment(String id, String agreed, LocalDate appliesFrom) {
  public boolean covers(Contract contract) {
    return !contract.term().first().isBefore(appliesFrom);
  }
}
