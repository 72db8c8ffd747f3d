package nl.plafondwacht.rules.process;

import java.util.List;
import nl.plafondwacht.rules.process.ClauseCheck.Check;
import nl.plafondwacht.rules.reference.Clauses;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Contract.Terms;
import nl.plafondwacht.rules.reference.ExclusionMethod;

/** What a contract under the commitment says of terminal care (rule P2). */
final class ContractText {
  private ContractText() {}

  static List<ClauseCheck> checks(Contract contract, Commitment commitment) {
    Terms terms = contract.terms();
    Clauses clauses = terms.clauses();
    boolean covered = commitment.covers(contract);
    return List.of(
        check(Check.TERMINAL_CARE_EXCLUDED, covered, exclusion(terms)),
        check(Check.EFFICIENCY_EXEMPTS_TERMINAL_CARE, covered, exemption(clauses)),
        check(Check.PROCESS_AGREED, covered, process(clauses)),
        check(
            Check.CARE_CONTINUES,
            covered,
            Boolean.TRUE.equals(clauses.continueDuty()) ? Because.DUTY_STATED : Because.NO_DUTY));
  }

  private static ClauseCheck check(Check check, boolean covered, Because because) {
    return ClauseCheck.of(check, covered ? because : Because.BEFORE_COMMITMENT);
  }

  private static Because exclusion(Terms terms) {
    return switch (terms.terminalCareClause()) {
      case EXCLUDED -> method(terms.exclusionMethod());
      case ON_REQUEST -> Because.EXCLUDED_ON_REQUEST;
      case INCLUDED, NOT_STATED -> Because.NOT_EXCLUDED;
    };
  }

  private static Because method(ExclusionMethod method) {
    return switch (method) {
      case BY_CODE, BY_REGISTRATION, AFTERWARDS -> Because.EXCLUDED_WITH_METHOD;
      case ON_REQUEST -> Because.EXCLUDED_ON_REQUEST;
      case NONE -> Because.EXCLUDED_WITHOUT_METHOD;
    };
  }

  private static Because exemption(Clauses clauses) {
    if (!clauses.hasEfficiencyAgreement()) {
      return Because.NO_EFFICIENCY_AGREEMENT;
    }
    return Boolean.TRUE.equals(clauses.efficiencyExemptsTerminal())
        ? Because.EXEMPT
        : Because.NOT_EXEMPT;
  }

  private static Because process(Clauses clauses) {
    boolean complete =
        clauses.processOwner() != null
            && clauses.processSteps() != null
            && clauses.processDays() != null;
    return complete ? Because.PROCESS_COMPLETE : Because.PROCESS_INCOMPLETE;
  }
}
