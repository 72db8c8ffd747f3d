package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.plafondwacht.files.table.TableWriter;
import nl.plafondwacht.nightly.acceptance.Verdict.Accepted;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.Segment;

/** Makes the accepted deliveries part of the store with one new manifest. */
final class RegisterStage implements Stage {
  private final IntakeContext context;
  private final Supplier<Verdict> verdict;
  private final Function<String, List<Segment>> segments;

  /**
   * Registers what was accepted.
   *
   * @param segments of a delivery
   */
  RegisterStage(
      IntakeContext context, Supplier<Verdict> verdict, Function<String, List<Segment>> segments) {
    this.context = context;
    this.verdict = verdict;
    this.segments = segments;
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
    Verdict found = verdict.get();
    for (Verdict.Refused refused : found.refused()) {
      forget(refused.name());
    }
    if (found.budgetExceeded()) {
      for (Accepted delivery : found.accepted()) {
        forget(delivery.surveyed().name());
      }
    } else if (!found.accepted().isEmpty()) {
      register(found.accepted());
    }
  }

  /**
   * Removes what was read of a delivery that stays out of the store. Its work goes first: work that
   * says "done" without the rows would make the corrected delivery lose them.
   */
  private void forget(String delivery) throws IOException {
    if (context.manifest().find(delivery).isEmpty() && InboxSurvey.isText(delivery)) {
      context.files().delete(context.work() + "/" + delivery);
      context.files().delete(context.store().location("feeds/" + delivery));
      context.files().delete(context.store().location("segments/" + delivery));
    }
  }

  private void register(List<Accepted> accepted) throws IOException {
    List<LoggedDelivery> logged = new ArrayList<>();
    List<Segment> added = new ArrayList<>();
    List<FeedPart> feeds = new ArrayList<>();
    for (Accepted delivery : accepted) {
      String name = delivery.surveyed().name();
      LoggedDelivery entry = delivery.logged(context.keyId());
      write(delivery.findings(), context.store().location(entry.findings()));
      logged.add(entry);
      added.addAll(segments.apply(name));
      feeds.addAll(delivery.feeds());
    }
    context.store().publish(context.manifest().with(logged, added, feeds));
  }

  private void write(List<FindingRow> findings, String file) throws IOException {
    try (TableWriter<FindingRow> writer = FindingRow.TABLE.write(context.files(), file, Map.of())) {
      for (FindingRow finding : findings.stream().sorted(FindingRow.ORDER).toList()) {
        writer.write(finding);
      }
      writer.commit();
    }
  }
}
