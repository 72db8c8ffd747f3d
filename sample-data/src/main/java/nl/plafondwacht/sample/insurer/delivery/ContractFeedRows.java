package nl.plafondwacht.sample.insurer.delivery;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.CodeList;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.payment.Agreement.Raise;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Efficiency;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Intent;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Scope;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Terms;
import nl.plafondwacht.sample.insurer.world.Manner;
import nl.plafondwacht.sample.insurer.world.World;

/** Rows of the feeds that describe contracts. */
final class ContractFeedRows {
  private final World world;
  private final Agreements agreements;

  ContractFeedRows(World world, Agreements agreements) {
    this.world = world;
    this.agreements = agreements;
  }

  List<String> contracts() {
    return world.contracts().stream().map(this::contract).toList();
  }

  private String contract(ContractPlan contract) {
    Terms terms = contract.terms();
    String amount =
        contract.intent() == Intent.NO_CEILING ? "" : euros(agreements.of(contract).amount());
    boolean process = terms.process();
    return String.join(
        ",",
        contract.id(),
        world.groups().get(contract.group()).name(),
        contract.provider().name(),
        Day.text(contract.first()),
        Day.text(contract.last()),
        amount,
        terms.regime().name(),
        yes(terms.continueDuty()),
        terms.clause().name(),
        terms.method().name(),
        process ? "zorginkoop" : "",
        process ? "melden; beoordelen; besluiten" : "",
        process ? "14" : "",
        contract.index() % 2 == 0 ? "70" : "85",
        terms.efficiency().name(),
        norm(terms.efficiency(), contract.index()),
        terms.efficiency() == Efficiency.NONE ? "" : yes(terms.exempts()),
        terms.efficiency() == Efficiency.NONE ? "" : yes(terms.repayment()),
        Day.text(contract.first() - 60));
  }

  private static String norm(Efficiency efficiency, int index) {
    return switch (efficiency) {
      case NONE -> "";
      case HOURS_PER_CLIENT_MONTH -> Integer.toString(9 + index % 6);
      case COST_PER_CLIENT_YEAR -> Integer.toString(5000 + 200 * (index % 9));
      case MODEL_OUTCOME -> Integer.toString(95 + index % 11);
    };
  }

  List<String> insurers() {
    List<String> rows = new ArrayList<>();
    for (ContractPlan contract : world.contracts()) {
      world
          .groups()
          .get(contract.group())
          .uzovis()
          .forEach(uzovi -> rows.add(contract.id() + "," + uzovi));
    }
    return rows;
  }

  List<String> providers() {
    List<String> rows = new ArrayList<>();
    for (ContractPlan contract : world.contracts()) {
      contract.provider().agbs().forEach(agb -> rows.add(contract.id() + "," + agb));
    }
    return rows;
  }

  List<String> scope() {
    List<String> rows = new ArrayList<>();
    for (ContractPlan contract : world.contracts()) {
      if (contract.scope() != Scope.DEFAULT) {
        rows.add(String.join(",", contract.id(), CodeList.DISTRICT_NURSING, "*,Y,Y"));
      }
      switch (contract.scope()) {
        case DEFAULT, HOME_CARE -> {}
        case BY_CODE -> rows.add(scope(contract, Performance.HOME_CARE_TERMINAL, "N,Y"));
        case NIGHT_CARE -> rows.add(scope(contract, Performance.NIGHT_CARE, "Y,Y"));
        case NIGHT_EXTRA -> rows.add(scope(contract, Performance.NIGHT_CARE, "Y,N"));
      }
    }
    return rows;
  }

  private static String scope(ContractPlan contract, Performance what, String counts) {
    return String.join(",", contract.id(), what.list(), what.code(Manner.ROWS), counts);
  }

  /** Requests as they stood on the day of a delivery; later ones only tell what is new. */
  List<String> requests(int delivery) {
    List<String> rows = new ArrayList<>();
    for (ContractPlan contract : world.contracts()) {
      Raise raise = agreements.of(contract).raise();
      if (raise != null) {
        int day = world.window().deliveryDay(delivery);
        boolean decided = raise.decidedOn() <= day;
        boolean told = delivery == 0 ? raise.requestedOn() <= day : raise.requestedOn() == day;
        boolean news = delivery > 0 && raise.decidedOn() == day;
        if (told || news) {
          rows.add(request(contract, raise, decided));
        }
      }
    }
    return rows;
  }

  private static String request(ContractPlan contract, Raise raise, boolean decided) {
    String asked =
        String.join(
            ",",
            "V-" + contract.id().substring(2),
            contract.id(),
            Day.text(raise.requestedOn()),
            euros(raise.requested()),
            raise.reason());
    if (!decided) {
      return asked + ",,,,";
    }
    return String.join(
        ",",
        asked,
        Day.text(raise.decidedOn()),
        raise.decision(),
        raise.granted() == 0 ? "" : euros(raise.granted()),
        Day.text(raise.effectiveFrom()));
  }

  private static String euros(long cents) {
    return Euros.text(cents);
  }

  private static String yes(boolean value) {
    return value ? "Y" : "N";
  }
}
