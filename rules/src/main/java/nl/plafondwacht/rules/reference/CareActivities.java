package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Period;

/**
 * The dated table of care activities (config/codes/care-activities.csv).
 *
 * @param rows those with a code; the others say nothing
 */
public record CareActivities(List<Row> rows) {
  /** No care activity means anything. */
  public static final CareActivities NONE = new CareActivities(List.of());

  /** What a care activity can mean. */
  public enum Kind {
    /** A nursing day in hospital (T5). */
    HOSPITAL_DAY
  }

  /**
   * A row of the table.
   *
   * @param valid first service days on which the code means the kind
   */
  public record Row(String codeList, String code, Kind kind, Period valid) {
    private boolean fits(Claim claim, LocalDate day) {
      return code.equals(claim.code()) && codeList.equals(claim.codeList()) && valid.contains(day);
    }
  }

  public CareActivities {
    rows = List.copyOf(rows);
  }

  /** Whether the line is of the kind on its first service day. */
  public boolean means(Kind kind, Claim claim) {
    LocalDate day = claim.period().first();
    for (Row row : rows) {
      if (row.kind == kind && row.fits(claim, day)) {
        return true;
      }
    }
    return false;
  }
}
