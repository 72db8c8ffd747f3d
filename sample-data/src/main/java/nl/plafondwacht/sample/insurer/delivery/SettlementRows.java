package nl.plafondwacht.sample.insurer.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.payment.Agreement;
import nl.plafondwacht.sample.insurer.payment.Agreement.Settlement;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Efficiency;
import nl.plafondwacht.sample.insurer.world.World;

/** What is settled after a term, and outcomes of efficiency models. */
final class SettlementRows {
  private final World world;
  private final Agreements agreements;

  SettlementRows(World world, Agreements agreements) {
    this.world = world;
    this.agreements = agreements;
  }

  List<String> settlements() {
    List<String> rows = new ArrayList<>();
    for (ContractPlan contract : world.contracts()) {
      Agreement agreement = agreements.of(contract);
      Settlement settled = agreement.settlement();
      if (settled != null) {
        rows.add(ceiling(contract, settled));
      }
      int day = contract.last() + 120;
      if (contract.terms().repayment() && day <= world.window().deliveryDay(0)) {
        rows.add(efficiency(contract, agreement.amount() / 50, day));
      }
    }
    return rows;
  }

  private static String ceiling(ContractPlan contract, Settlement it) {
    return String.join(
        ",",
        "A-" + contract.id().substring(2),
        contract.id(),
        "CEILING",
        it.method(),
        Day.text(it.on()),
        euros(it.cents()),
        it.exemptTold() ? euros(it.exempt()) : "",
        Day.text(it.on() + 3));
  }

  /** Hours above the norm are asked back, without a word about terminal care. */
  private static String efficiency(ContractPlan contract, long cents, int day) {
    return String.join(
        ",",
        "D-" + contract.id().substring(2),
        contract.id(),
        "EFFICIENCY",
        contract.index() % 2 == 0 ? "RECOVERY" : "SET_OFF",
        Day.text(day),
        euros(cents),
        "",
        Day.text(day));
  }

  /** Expected and realised of a model, a quarter after the term. */
  List<String> outcomes() {
    List<String> rows = new ArrayList<>();
    for (ContractPlan contract : world.contracts()) {
      int known = contract.last() + 90;
      boolean model = contract.terms().efficiency() == Efficiency.MODEL_OUTCOME;
      if (model && known <= world.window().deliveryDay(0)) {
        rows.add(
            String.format(
                Locale.ROOT,
                "%s,%s,100,%d,%s",
                contract.id(),
                Day.text(contract.last()),
                92 + contract.index() % 17,
                Day.text(known)));
      }
    }
    return rows;
  }

  private static String euros(long cents) {
    return Euros.text(cents);
  }
}
