package nl.plafondwacht.ei.declaration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a declaration or return message, neutral to the standard. Of the person it holds the
 * BSN and nothing else.
 *
 * @param at where in the file
 * @param lineId reference of the declarant
 * @param correctsLineId reference of the line that this one takes back or follows; null when none
 * @param person nine digits; null when the file says that no BSN is known
 * @param providerAgb the declarant of the file
 * @param codeList three digits (COD367), or ZA for a care activity
 * @param code without trailing spaces; leading zeros matter
 * @param end last day, inclusive
 * @param quantity in hundredths; null when not filled
 * @param timeUnit two digits (COD218); null when there is none or it does not apply
 * @param tariffCents null when the record has none
 * @param claimedCents without sign
 * @param isCredit whether it takes money back; granted and claimed amounts alike
 * @param insurerCalculatedCents without sign; null in a claim
 * @param grantedCents without sign; null in a claim
 * @param returnCodes at most three; empty in a claim
 * @param decidedOn the day of the return; null in a claim
 * @param isReturn whether it comes from a return message
 * @param isOutsideContracts whether it is care outside the contracts, such as Wlz care
 */
public record EiLine(
    Place at,
    String lineId,
    @Nullable String correctsLineId,
    String insurerUzovi,
    @Nullable String person,
    String providerAgb,
    @Nullable String performerAgb,
    @Nullable String referrerAgb,
    String codeList,
    String code,
    LocalDate start,
    LocalDate end,
    @Nullable Long quantity,
    @Nullable String timeUnit,
    @Nullable Long tariffCents,
    long claimedCents,
    boolean isCredit,
    @Nullable Long insurerCalculatedCents,
    @Nullable Long grantedCents,
    List<String> returnCodes,
    @Nullable LocalDate decidedOn,
    boolean isReturn,
    boolean isOutsideContracts) {
  /** Stands for the list of care activities, which has no number. */
  static final String ACTIVITY_LIST = "ZA";

  public EiLine {
    returnCodes = List.copyOf(returnCodes);
  }

  /** Whether it is a care activity, which stands in records of its own. */
  public boolean isActivity() {
    return codeList.equals(ACTIVITY_LIST);
  }

  /**
   * Where a line stands.
   *
   * @param record index of the record in the file, 1 for the first
   * @param detail its detail number
   */
  public record Place(long record, long detail) {}

  /** Nothing of the person, nor of the money. */
  @Override
  public String toString() {
    return "EiLine[record=" + at.record() + ", detail=" + at.detail() + "]";
  }
}
