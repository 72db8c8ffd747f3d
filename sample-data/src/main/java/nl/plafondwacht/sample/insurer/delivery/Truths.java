package nl.plafondwacht.sample.insurer.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.message.Sent;
import nl.plafondwacht.sample.insurer.payment.Agreement;
import nl.plafondwacht.sample.insurer.payment.Agreement.Raise;
import nl.plafondwacht.sample.insurer.payment.Agreement.Settlement;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.truth.Classes;
import nl.plafondwacht.sample.insurer.truth.ContractRows;
import nl.plafondwacht.sample.insurer.truth.FigureTable;
import nl.plafondwacht.sample.insurer.truth.Refusal;
import nl.plafondwacht.sample.insurer.truth.Tally;
import nl.plafondwacht.sample.insurer.truth.UptakeRows;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.World;

/** The truths that need all persons, or their place in a file. */
final class Truths implements Closeable {
  private final World world;
  private final Agreements agreements;
  private final Path root;
  private final OutFile defects;
  private final OutFile planted;
  private final List<Refusal> refusals = new ArrayList<>();

  Truths(Path root, World world, Agreements agreements) throws IOException {
    this.root = root;
    this.world = world;
    this.agreements = agreements;
    this.defects =
        OutFile.create(root.resolve("observable/defects.csv"), "delivery,file,line,reason");
    this.planted = OutFile.create(root.resolve("real/defects.csv"), "delivery,file,line,kind");
  }

  /** Takes defects and refusals of a block that is about to be appended; line 1 is the header. */
  void add(Block block, List<DeliveryFolder> deliveries) throws IOException {
    for (Defect defect : block.defects()) {
      DeliveryFolder delivery = deliveries.get(defect.delivery());
      String file = defect.file().fileName();
      long line = 1 + delivery.rows(file) + defect.row();
      String place = delivery.name() + "," + file + "," + line + ",";
      defects.row(place + defect.kind().reason());
      planted.row(place + defect.kind().name());
    }
    refusals.addAll(block.refusals());
  }

  /** Takes the flaws of a message. */
  void add(Sent message, String delivery) throws IOException {
    for (Sent.Place flaw : message.flaws()) {
      String place = delivery + "," + message.id().fileName() + "," + flaw.record() + ",";
      defects.row(place + flaw.flaw().reasonInMessage());
      planted.row(place + flaw.flaw().name());
    }
  }

  /** Writes what is known once everybody was seen, and gives the signals that follow from it. */
  SignalRows complete(List<PersonBlock> workers) throws IOException {
    PersonBlock sum = new PersonBlock(world, agreements, Format.CSV);
    workers.forEach(sum::add);
    monitor(sum);
    table("figures.csv", FigureTable.HEADER, FigureTable.of(sum.figures()));
    SignalRows signals = contracts(sum.tally());
    close();
    return signals;
  }

  private void monitor(PersonBlock sum) throws IOException {
    table("observable/uptake.csv", UptakeRows.HEADER, UptakeRows.of(world, sum.uptake()));
    table("observable/class-counts.csv", Classes.HEADER, sum.classes().rows());
  }

  private SignalRows contracts(Tally tally) throws IOException {
    ContractRows contracts =
        new ContractRows(world, agreements.ceilings(), agreements.bindings(), tally);
    table("observable/contracts.csv", ContractRows.HEADER, contracts.rows());
    List<Refusal> evidence =
        refusals.stream()
            .filter(refusal -> contracts.isPaymentBound(refusal.contract(), refusal.decidedOn()))
            .toList();
    table(
        "observable/refused.csv",
        "contract_id,strictness,person,provider_agb,line_id,amount_cents,decided_on",
        evidence.stream().map(this::refused).toList());
    SignalRows signals = new SignalRows(world, evidence);
    table("observable/signals.csv", SignalRows.HEADER, signals.truth());
    table(
        "real/contract-restrictions.csv",
        "contract_id,class,first_day,last_day,amount_cents",
        ofContracts());
    return signals;
  }

  private String refused(Refusal refusal) {
    return String.join(
        ",",
        world.contracts().get(refusal.contract()).id(),
        refusal.strictness().label(),
        refusal.person(),
        Integer.toString(refusal.agb()),
        refusal.lineId(),
        Long.toString(refusal.cents()),
        Day.text(refusal.decidedOn()));
  }

  /** Raises that did not come (E5) and settlements that touch terminal care (E6). */
  private List<String> ofContracts() {
    List<String> rows = new ArrayList<>();
    for (ContractPlan contract : world.contracts()) {
      Agreement agreement = agreements.of(contract);
      Raise raise = agreement.raise();
      if (raise != null && raise.granted() == 0) {
        int until = Math.min(raise.decidedOn(), world.window().last());
        rows.add(row(contract, "E5", raise.requestedOn(), until, raise.requested()));
      }
      Settlement settled = agreement.settlement();
      if (settled != null && !settled.method().equals("WAIVED") && settled.exempt() > 0) {
        rows.add(row(contract, "E6", settled.on(), settled.on(), settled.exempt()));
      }
    }
    return rows;
  }

  private static String row(ContractPlan contract, String kind, int first, int last, long cents) {
    return String.join(
        ",", contract.id(), kind, Day.text(first), Day.text(last), Long.toString(cents));
  }

  private void table(String path, String header, List<String> rows) throws IOException {
    try (OutFile file = OutFile.create(root.resolve(path), header)) {
      for (String row : rows) {
        file.row(row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    OutFile.closeAll(List.of(defects, planted));
  }
}
