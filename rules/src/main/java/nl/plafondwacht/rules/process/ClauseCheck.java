package nl.plafondwacht.rules.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.reference.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * One question to a contract and its answer (rules P2 and P3).
 *
 * @param because why the answer is what it is
 * @param evidence requests or days it rests on, in order; empty when the contract's own text is
 */
public record ClauseCheck(Check check, Because because, List<Evidence> evidence) {

  /** The questions, in the order in which they are asked. Each is what should hold. */
  public enum Check {
    TERMINAL_CARE_EXCLUDED("P2"),
    EFFICIENCY_EXEMPTS_TERMINAL_CARE("P2"),
    PROCESS_AGREED("P2"),
    CARE_CONTINUES("P2"),
    DECIDED_IN_TIME("P3"),
    NOT_REFUSED("P3"),
    RAISED_BEFORE_BOUND("P3"),
    RAISE_ASKED_AT_THRESHOLD("P3");

    private final String ruleId;

    Check(String ruleId) {
      this.ruleId = ruleId;
    }

    public String ruleId() {
      return ruleId;
    }
  }

  /** Whether what should hold does. */
  public enum Outcome {
    MET,
    NOT_MET,
    NOT_APPLICABLE
  }

  /**
   * What an answer rests on.
   *
   * @param requestId null when it is about no request
   * @param days that passed; 0 when no time is asked for
   */
  public record Evidence(@Nullable String requestId, LocalDate day, long days) {}

  static ClauseCheck of(Check check, Because because) {
    return new ClauseCheck(check, because, List.of());
  }

  /**
   * All answers of one contract, in the order of the questions.
   *
   * @param thresholdPassedOn null when it was not, or none was agreed
   */
  public static List<ClauseCheck> of(
      CeilingTest test,
      @Nullable LocalDate thresholdPassedOn,
      Commitment commitment,
      LocalDate runDate) {
    return Stream.concat(
            ContractText.checks(test.contract(), commitment).stream(),
            RaiseProcess.checks(test, thresholdPassedOn, runDate).stream())
        .toList();
  }

  public Outcome outcome() {
    return because.outcome();
  }
}
