package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.FileReading;

/** Looks at every delivery of the inbox: description, files, digests, where files can be cut. */
final class SurveyStage implements Stage {
  private final Intake intake;
  private final InboxSurvey inbox;

  SurveyStage(Intake intake, FileReading reading) {
    this.intake = intake;
    this.inbox =
        new InboxSurvey(
            intake.files(),
            intake.inbox(),
            intake.manifest(),
            intake.settings().limits().byteRange(),
            intake.progress()::addBytes,
            reading::nameOf);
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
    inbox.survey(unit).ifPresent(intake::surveyed);
  }
}
