package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.stages.Verdict.Accepted;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.Segment;
import nl.plafondwacht.store.table.TableWriter;

/** Makes the accepted deliveries part of the store with one new manifest. */
final class RegisterStage implements Stage {
  private final Intake intake;

  RegisterStage(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String name() {
    return "register";
  }

  @Override
  public List<String> units() {
    return List.of("manifest");
  }

  @Override
  public void run(String unit) throws IOException {
    Verdict verdict = intake.verdict();
    for (Verdict.Refused refused : verdict.refused()) {
      intake.forget(refused.name());
    }
    if (verdict.budgetExceeded()) {
      for (Accepted delivery : verdict.accepted()) {
        intake.forget(delivery.surveyed().name());
      }
    } else if (!verdict.accepted().isEmpty()) {
      register(verdict.accepted());
    }
  }

  private void register(List<Accepted> accepted) throws IOException {
    List<LoggedDelivery> logged = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<FeedPart> feeds = new ArrayList<>();
    for (Accepted delivery : accepted) {
      String name = delivery.surveyed().name();
      LoggedDelivery entry = delivery.logged(intake.keyId());
      write(delivery.findings(), intake.store().location(entry.findings()));
      logged.add(entry);
      segments.addAll(intake.segments(name));
      feeds.addAll(delivery.feeds());
    }
    intake.store().publish(intake.manifest().with(logged, segments, feeds));
  }

  private void write(List<FindingRow> findings, String file) throws IOException {
    try (TableWriter<FindingRow> writer = FindingRow.TABLE.write(intake.files(), file, Map.of())) {
      for (FindingRow finding : findings.stream().sorted(FindingRow.ORDER).toList()) {
        writer.write(finding);
      }
      writer.commit();
    }
  }
}
