package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;

/** Looks at every delivery of the inbox: description, files, digests, where files can be cut. */
final class SurveyStage implements Stage {
  private final InboxSurvey inbox;
  private final ConcurrentSkipListMap<String, Surveyed> surveyed = new ConcurrentSkipListMap<>();

  SurveyStage(IntakeContext context, DeliveredFileReader reading) {
    this.inbox =
        new InboxSurvey(
            context.files(),
            context.settings().folders().inbox(),
            context.manifest(),
            context.settings().limits().byteRange(),
            context.progress()::addBytes,
            reading::nameOf);
  }

  /** Every delivery that is not in the log, by name. */
  Collection<Surveyed> deliveries() {
    return surveyed.values();
  }

  @Override
  public String name() {
    return "survey";
  }

  /** A folder without a description is not complete yet and is left alone. */
  @Override
  public List<String> units() throws IOException {
    return inbox.complete();
  }

  @Override
  public void run(String unit) {
    inbox.survey(unit).ifPresent(delivery -> surveyed.put(delivery.name(), delivery));
  }
}
