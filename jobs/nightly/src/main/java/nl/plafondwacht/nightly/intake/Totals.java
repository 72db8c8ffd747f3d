package nl.plafondwacht.nightly.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.intake.delivery.DeliveredFile;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;

/** Whether a file is what its delivery says it is. */
public final class Totals {
  private Totals() {}

  /** A finding that refuses the delivery when the digests differ. */
  public static Optional<Finding> checkDigest(
      DeliveredFile delivered, FileSurvey survey, FeedFile file) {
    return survey.sha256().equals(delivered.sha256())
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Reason.WRONG_DIGEST, file.at(0), "sha256", survey.sha256(), delivered.sha256()));
  }

  /**
   * What the delivery says of records and claimed amounts, as far as it does, against what was
   * counted. Amounts that nobody can read leave a total that differs unproven, not wrong.
   *
   * @param count of the whole file; of a refused one nothing is said
   */
  public static List<Finding> check(DeliveredFile delivered, FileCount count, FeedFile file) {
    if (count.isRefused()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Place at = file.at(0);
    Long records = delivered.records();
    if (records != null && !isNumberOfRecords(records, count)) {
      findings.add(wrong(Reason.WRONG_RECORD_COUNT, at, "records", count.records(), records));
    }
    Long cents = delivered.claimedCents();
    if (cents != null && cents != count.readableCents()) {
      boolean isProven = count.unreadableAmounts() == 0;
      Reason reason = isProven ? Reason.WRONG_CLAIMED_TOTAL : Reason.CLAIMED_TOTAL_UNPROVEN;
      findings.add(wrong(reason, at, "claimed_cents", count.readableCents(), cents));
    }
    return findings;
  }

  /** Whoever counts records as RFC 4180 has them counts empty rows too; others do not. */
  private static boolean isNumberOfRecords(long said, FileCount count) {
    return said == count.records() || said == count.records() + count.emptyRows();
  }

  private static Finding wrong(Reason reason, Place at, String field, long counted, long said) {
    return new Finding(reason, at, field, Long.toString(counted), Long.toString(said));
  }
}
