package nl.plafondwacht.nightly;

import java.io.IOException;

/** Files of a small delivery: one contract, three persons, one line each. */
final class Small {
  static final String DECLARATIONS =
      "line_id,corrects_line_id,insurer_uzovi,person_id,provider_agb,performer_agb,referrer_agb,"
          + "code_list,code,start_date,end_date,quantity,time_unit,tariff,claimed_amount,"
          + "granted_amount,direction,return_codes,received_on,decided_on\n";

  private Small() {}

  /** A line of 100.00; the person is text as delivered. */
  static String line(String id, String person) {
    return line(id, person, "100.00");
  }

  static String line(String id, String person, String amount) {
    return "%s,,9001,%s,41000001,,,065,1000,2026-01-05,2026-01-05,10,07,,%s,,D,,2026-02-01,\n"
        .formatted(id, person, amount);
  }

  /** A delivery without its description. */
  static void write(Program program, String delivery, String... lines) throws IOException {
    String folder = "inbox/" + delivery + "/";
    program.file(folder + "declarations.csv", DECLARATIONS + String.join("", lines));
    program.file(folder + "contract-insurers.csv", "uzovi;contract_id\n9001;C1\n");
    program.file(folder + "contract-providers.csv", "contract_id,agb\nC1,41000001\n");
    program.file(
        folder + "contracts.csv",
        "contract_id,insurer_group,provider_name,start_date,end_date,ceiling_amount,payment_regime,"
            + "continue_duty,terminal_care_clause,terminal_exclusion_method,process_owner,"
            + "process_steps,process_days,raise_threshold_pct,efficiency_kind,efficiency_norm,"
            + "efficiency_exempts_terminal,efficiency_repayment,known_on\n"
            + "C1,ALFA,,2026-01-01,2026-12-31,1000.00,,,,,,,,,,,,,2025-12-01\n");
  }

  /** A complete delivery of three lines, two of citizen numbers and one of a pseudonym. */
  static void deliver(Program program, String delivery, String created) throws IOException {
    write(
        program,
        delivery,
        line("L1", "999900109"),
        line("L2", "012345672"),
        line("L3", "0000000000000000000000000000000a"));
    describe(program, delivery, created);
  }

  static void describe(Program program, String delivery, String created) {
    Program.Ended ended =
        program.run(
            "deliver",
            program.home().resolve("inbox/" + delivery).toString(),
            "--created",
            created,
            "--future");
    if (ended.code() != 0) {
      throw new IllegalStateException(ended.toString());
    }
  }
}
