package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Takes new deliveries of the inbox into the store, step by step. What a step learns it hands to
 * the next; it is learnt anew on every run, only files last.
 */
public final class Intake {
  private final IntakeContext context;
  private final SurveyStage survey;
  private final ReadStage read;
  private final VerifyStage verify;
  private final SegmentStage segments;
  private final RegisterStage register;

  /**
   * An intake into the store as it is now.
   *
   * @param keyId names the pseudonym key; null without one
   * @param night the date of the night that takes in
   */
  public Intake(
      Store store,
      Settings settings,
      DeliveredFileReader reading,
      Progress progress,
      @Nullable String keyId,
      LocalDate night)
      throws IOException {
    this.context = new IntakeContext(store, store.manifest(), settings, progress, keyId);
    KnownFiles known = KnownFiles.of(context.manifest());
    this.survey = new SurveyStage(context, reading);
    this.read = new ReadStage(context, reading, known, survey::deliveries);
    this.verify = new VerifyStage(context, night, known, survey::deliveries, read::plan);
    this.segments = new SegmentStage(context, verify::verdict);
    this.register = new RegisterStage(context, verify::verdict, segments::of);
  }

  /** In order; the last one makes the new deliveries part of the store. */
  public List<Stage> stages() {
    return List.of(survey, read, verify, segments, register);
  }

  /** What came of the deliveries that were not in the log; complete after the stages ran. */
  public Verdict verdict() {
    return verify.verdict();
  }

  /** Removes what only the intake needed; the next run may not need it either. */
  public void tidy() throws IOException {
    context.files().delete(context.work());
  }
}
