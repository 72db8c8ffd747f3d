package nl.plafondwacht.nightly.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.process.ClauseCheck.Check;
import nl.plafondwacht.rules.process.ClauseCheck.Outcome;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Commitments;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.summary.ClauseDetail;
import nl.plafondwacht.store.table.Column;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/** contract_clauses: one row per contract and check. */
public record ContractClauseRow(
    @Column(en = "contract", nl = "contract") String contractId,
    @Column(en = "insurer group", nl = "verzekeraarsgroep") String insurerGroup,
    @Column(en = "first day of the term", nl = "eerste dag van de looptijd") LocalDate termStart,
    @Column(en = "commitment", nl = "afspraak", rule = "P1") String commitmentId,
    @Column(
            en = "whether the term falls under the commitment",
            nl = "valt onder de afspraak",
            rule = "P1")
        boolean underCommitment,
    @Column(en = "rule of the check", nl = "regel van de toets", rule = "P2 P3") String ruleId,
    @Column(en = "what should hold", nl = "wat zou moeten gelden", rule = "P2 P3") Check check,
    @Column(en = "whether it does", nl = "of dat zo is", rule = "P2 P3") Outcome outcome,
    @Column(en = "why, in Dutch", nl = "waarom", rule = "P2 P3") String detail,
    @Column(en = "why, in English", nl = "waarom, in het Engels", rule = "P2 P3") String detailEn,
    @Column(
            en = "most days a request was open too long, or came after the ceiling had bound",
            nl = "meeste dagen dat een verzoek te lang open stond, of na het bereikte plafond kwam",
            unit = "days",
            rule = "P3")
        @Nullable Long days) {

  /** As purchasing sees it. */
  public static final Table<ContractClauseRow> PURCHASING = Table.of(ContractClauseRow.class);

  public static final Comparator<ContractClauseRow> ORDER =
      Comparator.comparing(ContractClauseRow::contractId).thenComparing(ContractClauseRow::check);

  /** The rows of a contract, as far as purchasing sees its days. */
  public static List<ContractClauseRow> of(ContractNight night, Commitments commitments) {
    Commitment commitment = commitments.of(night.test().contract());
    return night.clauses().stream().map(check -> of(night, commitment, check)).toList();
  }

  private static ContractClauseRow of(
      ContractNight night, Commitment commitment, ClauseCheck check) {
    Contract contract = night.contract();
    ClauseDetail detail = ClauseDetail.of(check, night.test().bound().on(), night.purchasing());
    return new ContractClauseRow(
        contract.id(),
        contract.terms().insurerGroup(),
        contract.term().first(),
        commitment.id(),
        commitment.covers(contract),
        check.check().ruleId(),
        check.check(),
        check.outcome(),
        detail.inDutch(),
        detail.inEnglish(),
        detail.mostDays());
  }
}
