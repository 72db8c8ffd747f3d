package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.FeedFile;
import nl.plafondwacht.nightly.intake.Totals;
import nl.plafondwacht.nightly.intake.delivery.DeliveredFile;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.intake.delivery.DeliveryReading;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import nl.plafondwacht.nightly.stages.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.store.files.FileEntry;

/** Looks at every delivery of the inbox: description, files, digests, where files can be cut. */
final class SurveyStage implements Stage {
  static final String DESCRIPTION = "delivery.json";

  private final Intake intake;

  SurveyStage(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String name() {
    return "survey";
  }

  /** A folder without a description is not complete yet and is left alone. */
  @Override
  public List<String> units() throws IOException {
    List<String> complete = new ArrayList<>();
    for (FileEntry entry : intake.files().list(intake.inbox())) {
      if (entry.folder()
          && intake.files().find(intake.inbox(entry.name(), DESCRIPTION)).isPresent()) {
        complete.add(entry.name());
      }
    }
    return complete;
  }

  @Override
  public void run(String unit) throws IOException {
    DeliveryReading.Result described = describe(unit);
    Optional<LoggedDelivery> logged = intake.manifest().find(unit);
    if (logged.isPresent()) {
      known(unit, described, logged.get());
    } else if (described.delivery().isPresent()) {
      intake.surveyed(survey(described.delivery().get()));
    } else {
      intake.surveyed(new Surveyed(unit, Optional.empty(), List.of(), described.findings()));
    }
  }

  private DeliveryReading.Result describe(String unit) throws IOException {
    try (InputStream json = intake.files().open(intake.inbox(unit, DESCRIPTION), 0)) {
      return DeliveryReading.read(unit, json);
    }
  }

  /** What it says of its files has to be what the log says. */
  private void known(String unit, DeliveryReading.Result described, LoggedDelivery logged) {
    List<String> now =
        described.delivery().stream()
            .flatMap(delivery -> delivery.files().stream())
            .map(DeliveredFile::sha256)
            .sorted()
            .toList();
    List<String> then = logged.files().stream().map(LoggedFile::sha256).sorted().toList();
    if (!now.equals(then)) {
      Finding reused =
          new Finding(
              Reason.DELIVERY_NAME_REUSED,
              null,
              "delivery",
              unit,
              "a new name, or the digests with which it entered the log");
      intake.surveyed(new Surveyed(unit, Optional.empty(), List.of(), List.of(reused)));
    }
  }

  private Surveyed survey(Delivery delivery) throws IOException {
    List<SurveyedFile> files = new ArrayList<>();
    List<Finding> refusals = new ArrayList<>();
    for (DeliveredFile delivered : delivery.files()) {
      String location = intake.inbox(delivery.name(), delivered.name());
      Optional<FileEntry> entry = intake.files().find(location).filter(e -> !e.folder());
      if (entry.isEmpty()) {
        refusals.add(missing(delivered));
      } else {
        InboxSource source =
            new InboxSource(intake.files(), location, delivered.name(), entry.get().size());
        FeedFile file = new FeedFile(source, delivered.feed(), 0, delivery.deliveryDay());
        FileSurvey survey = FileSurvey.of(source, intake.settings().limits().byteRange());
        intake.progress().addBytes(survey.size());
        Totals.checkDigest(delivered, survey, file).ifPresent(refusals::add);
        files.add(new SurveyedFile(delivered, file, survey));
      }
    }
    return new Surveyed(delivery.name(), Optional.of(delivery), files, refusals);
  }

  private static Finding missing(DeliveredFile delivered) {
    return new Finding(
        Reason.FILE_MISSING,
        null,
        "files",
        delivered.name(),
        "a file of this name in the delivery");
  }
}
