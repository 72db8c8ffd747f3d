package nl.plafondwacht.nightly.tables;

import static nl.plafondwacht.files.table.ColumnKind.DAYS;
import static nl.plafondwacht.files.table.ColumnKind.TEXT;
import static nl.plafondwacht.files.table.ColumnKind.YES_NO;

import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.process.ClauseCheck;
import nl.plafondwacht.rules.process.ClauseCheck.Check;
import nl.plafondwacht.rules.process.ClauseCheck.Outcome;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.wording.ClauseDetail;

/** contract_clauses: one row per contract and check. */
public final class ContractClauses {
  public static final Output<?> PURCHASING =
      new Output<>(
          "purchasing/contract_clauses",
          List.of("contract_id", "check"),
          "One row per contract and question to it; days that tell of few persons hidden (S8).",
          SharedColumns.ofContract("contract_clauses", Row::contract)
              .column("commitment_id", TEXT, row -> row.commitment().id())
              .says("P1", "commitment", "afspraak")
              .column("under_commitment", YES_NO, row -> row.commitment().covers(row.contract()))
              .says("P1", "whether the term falls under the commitment", "valt onder de afspraak")
              .column("rule_id", TEXT, row -> row.check().check().ruleId())
              .says("P2 P3", "rule of the check", "regel van de toets")
              .word("check", Check.class, row -> row.check().check())
              .says("P2 P3", "what should hold", "wat zou moeten gelden")
              .word("outcome", Outcome.class, row -> row.check().outcome())
              .says("P2 P3", "whether it does", "of dat zo is")
              .column("detail", TEXT, row -> row.detail().inDutch())
              .says("P2 P3", "why, in Dutch", "waarom")
              .column("detail_en", TEXT, row -> row.detail().inEnglish())
              .says("P2 P3", "why, in English", "waarom, in het Engels")
              .optional("days", DAYS, row -> row.detail().mostDays())
              .says(
                  "P3",
                  "most days a request was open too long, or came after the ceiling had bound",
                  "meeste dagen dat een verzoek te lang open stond, of na het bereikte plafond kwam")
              .table(),
          Comparator.comparing((Row row) -> row.contract().id())
              .thenComparing(row -> row.check().check()),
          night ->
              night.ofContracts(
                  contract ->
                      contract.clauses().stream()
                          .map(
                              check ->
                                  new Row(
                                      contract,
                                      check,
                                      night.reference().commitments().of(contract.contract())))));

  private ContractClauses() {}

  private record Row(ContractNight night, ClauseCheck check, Commitment commitment) {
    Contract contract() {
      return night.contract();
    }

    ClauseDetail detail() {
      return ClauseDetail.of(check, night.test().bound().on(), night.purchasing());
    }
  }
}
