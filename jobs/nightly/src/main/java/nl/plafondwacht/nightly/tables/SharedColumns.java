package nl.plafondwacht.nightly.tables;

import static nl.plafondwacht.files.table.ColumnKind.DAY;
import static nl.plafondwacht.files.table.ColumnKind.TEXT;

import java.util.function.Function;
import nl.plafondwacht.files.table.Columns;
import nl.plafondwacht.rules.reference.Contract;

/** Columns and words of columns that more than one table has. */
final class SharedColumns {
  /** Of a note beside a count of persons, filled by S8. */
  static final String NOTE = "why that count is empty";

  static final String NOTE_NL = "waarom dat aantal leeg is";
  static final String PERIOD = "month (2025-07) or quarter (2025-Q3)";
  static final String PERIOD_NL = "maand of kwartaal";
  static final String REGION =
      "region of the person, ALL for every one, UNKNOWN without a postcode";
  static final String REGION_NL = "regio van de persoon";
  static final String SUPPRESSED = "rule that emptied cells of the row";
  static final String SUPPRESSED_NL = "regel die cellen leeg maakt";

  private SharedColumns() {}

  /** A table that begins with a contract: its id, insurer group and first day. */
  static <R> Columns<R> ofContract(String table, Function<R, Contract> contract) {
    return Columns.<R>of(table)
        .column("contract_id", TEXT, contract.andThen(Contract::id))
        .says("", "contract", "contract")
        .column("insurer_group", TEXT, row -> contract.apply(row).terms().insurerGroup())
        .says("", "insurer group", "verzekeraarsgroep")
        .column("term_start", DAY, row -> contract.apply(row).term().first())
        .says("", "first day of the term", "eerste dag van de looptijd");
  }
}
