package nl.plafondwacht.rules.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.reference.CareActivities;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Commitments;
import nl.plafondwacht.rules.reference.ContractBook;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Monitoring;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.reference.ReturnCodes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A finding names the row, the field, the value and what would have been right. */
class FindingsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Decision REFUSED = new Decision(0L, List.of("9999"), DAY.plusDays(20));
  private static final Decision GRANTED = new Decision(100L, List.of(), DAY.plusDays(20));
  private static final Reference REFERENCE =
      new Reference(
          LocalDate.of(2026, 11, 20),
          new ContractBook(List.of()),
          new Markers(List.of()),
          Map.of(),
          new ReturnCodes(List.of()),
          CareActivities.NONE,
          new Commitments(
              List.of(new Commitment("AZWA", "September 2025", LocalDate.of(2026, 1, 1)))),
          List.of(),
          Monitoring.NONE);

  @Test
  void aDuplicateNamesThePlaceOfTheFirst() {
    assertThat(
            findings(
                row(2, Direction.D, null, Decision.NONE), row(7, Direction.D, null, Decision.NONE)))
        .containsExactly(
            new Finding(
                Reason.DUPLICATE,
                at(7),
                "line_id",
                "41000001/L1",
                "a new reference, or a new decision on the line first delivered in march.csv line 2"));
  }

  @Test
  void inWordsItSaysWhereWhatAndWhatTellsTheSenderTheSame() {
    Finding code = new Finding(Reason.WRONG_RECORD, at(7), "0417", "9", "a code", "0582");
    assertThat(code.inWords())
        .isEqualTo(
            "WRONG_RECORD in march.csv line 7: 0417 is '9', expected a code (return code 0582)");
    assertThat(new Finding(Reason.EMPTY_FILE, at(0), "file", "", "a header").inWords())
        .isEqualTo("EMPTY_FILE in march.csv: file is '', expected a header");
    assertThat(new Finding(Reason.KNOWN_FILE, null, "sha256", "ab", "new bytes").inWords())
        .isEqualTo("KNOWN_FILE: sha256 is 'ab', expected new bytes");
  }

  @Test
  void aTieNamesTheRowThatCounts() {
    assertThat(
            findings(
                row(2, Direction.D, null, GRANTED),
                row(3, Direction.D, null, new Decision(50L, List.of(), GRANTED.decidedOn()))))
        .containsExactly(
            new Finding(
                Reason.DECISION_TIE,
                at(3),
                "decided_on",
                "2026-03-22",
                "one decision a day on this line; the one delivered last counts"));
  }

  @Test
  void aCreditWithoutItsDebitNamesTheReferenceItGives() {
    assertThat(findings(row(2, Direction.C, "L9", Decision.NONE)))
        .containsExactly(
            new Finding(
                Reason.CREDIT_WITHOUT_DEBIT,
                at(2),
                "corrects_line_id",
                "L9",
                "the line_id of an earlier debit of the same person and provider;"
                    + " the credit counts on its own first day"));
  }

  @Test
  void aReturnCodeThatIsNotInTheTableIsNamed() {
    assertThat(findings(row(2, Direction.D, null, REFUSED)))
        .containsExactly(
            new Finding(
                Reason.UNKNOWN_RETURN_CODE,
                at(2),
                "return_codes",
                "9999",
                "a code of the return-code table; this one explains nothing"));
  }

  private static List<Finding> findings(Declaration... rows) {
    return PersonLines.of(new ArrayList<>(List.of(rows)), REFERENCE).findings();
  }

  private static Declaration row(
      long line, Direction direction, @Nullable String corrects, Decision decision) {
    Claim claim =
        new Claim(
            "L1",
            corrects,
            "9001",
            "P",
            "41000001",
            null,
            null,
            "065",
            "1000",
            new Period(DAY, DAY),
            null,
            null,
            null,
            100,
            direction,
            DAY.plusDays(7));
    return new Declaration(at(line), claim, decision);
  }

  private static Place at(long line) {
    return new Place(0, "march.csv", line);
  }
}
