package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.plafondwacht.ei.declaration.DeclarationReader;
import nl.plafondwacht.nightly.acceptance.DryReader;
import nl.plafondwacht.nightly.acceptance.InboxSurvey;
import nl.plafondwacht.nightly.acceptance.Surveyed;
import nl.plafondwacht.nightly.acceptance.Verdict;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.codes.MessageLayouts;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.LockBusyException;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.night.DryRun;
import nl.plafondwacht.nightly.night.DryRun.Forecast;
import nl.plafondwacht.nightly.night.FailureCode;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * The second and third grade. The dry run says how the night would end; all that is wrong is told,
 * also what a night would not come to.
 */
final class NightCheck {
  private final CommandContext context;
  private final Settings settings;
  private final Pseudonyms pseudonyms;
  private final LocalDate night;
  private final Judgement judgement;
  private final DryRun run;
  private @Nullable CodeTables codes;
  private @Nullable Exception obstacle;

  NightCheck(CommandContext context, Configured configured, LocalDate night, Judgement judgement) {
    this.context = context;
    this.settings = configured.settings();
    this.pseudonyms = Pseudonyms.of(configured.key());
    this.night = night;
    this.judgement = judgement;
    this.run = new DryRun(context.files(), settings, pseudonyms, context.clock().instant());
  }

  /** Does what comes before a night looks at a delivery; what is wrong there is told later. */
  void begin() {
    try {
      codes = run.begin();
    } catch (IOException | ConfigurationException | LockBusyException e) {
      obstacle = e;
      judgement.holds(FailureCode.of(e));
    }
  }

  /**
   * Tells the rest.
   *
   * @param sample records of each new file to show; null for none
   */
  void inputs(@Nullable Long sample) throws IOException {
    judgement.part("Inputs");
    InputsCheck inputs =
        new InputsCheck(context.files(), settings, context.clock().instant(), judgement);
    inputs.folders();
    Optional<Manifest> manifest = inputs.store();
    obstacle();
    if (manifest.isPresent() && inputs.hasInbox()) {
      deliveries(manifest.get(), sample);
    }
  }

  /** Unless it was told before. */
  private void obstacle() {
    if (obstacle instanceof ConfigurationException wrong) {
      judgement.mistakes(wrong.mistakes());
    } else if (obstacle instanceof IOException failure) {
      judgement.broken("fails", failure);
    }
  }

  private void deliveries(Manifest manifest, @Nullable Long sample) throws IOException {
    ReadingProgress progress = new ReadingProgress(context);
    InboxSurvey survey =
        new InboxSurvey(
            context.files(),
            settings.folders().inbox(),
            manifest,
            settings.limits().byteRange(),
            progress,
            pseudonyms::nameOf);
    InboxCheck inbox = new InboxCheck(survey, manifest, progress, judgement);
    Collection<Surveyed> fresh = inbox.deliveries();
    try {
      verdict(manifest, inbox, fresh, progress);
      if (sample != null) {
        new SampleCheck(withAnyKey(), manifest, judgement)
            .read(fresh.stream().filter(Surveyed::isReadable).toList(), sample);
      }
    } catch (IOException e) {
      judgement.broken("unreadable", e);
    } catch (ConfigurationException wrong) {
      judgement.mistakes(wrong.mistakes()); // Without its layouts no file is read.
    }
  }

  private void verdict(
      Manifest manifest, InboxCheck inbox, Collection<Surveyed> fresh, ReadingProgress progress)
      throws IOException {
    DryReader reading =
        new DryReader(new DeliveredFileReader(pseudonyms, messages()), withAnyKey(), progress);
    Verdict verdict = run.verdict(manifest, night, fresh, reading);
    reading
        .keyMissing()
        .ifPresent(where -> judgement.holds(ExitCode.CONFIGURATION, "key", "absent: " + where));
    inbox.tell(verdict, context.today(false));
    if (codes != null) {
      tell(run.forecast(manifest, night, codes, verdict));
    }
  }

  private void tell(Forecast forecast) {
    forecast.absent().forEach(one -> judgement.holds(ExitCode.INCOMPLETE, "absent", one.inWords()));
    if (forecast.isEmpty()) {
      judgement.line("empty", "no delivery in the store, none to take in");
    }
    forecast
        .done()
        .ifPresent(id -> judgement.line("complete", "run %s of %s is there".formatted(id, night)));
    judgement.holds(forecast.code());
  }

  /** Nothing that is read here is kept, so where the key is wanting any other will do. */
  private DeliveredFileReader withAnyKey() throws IOException {
    return new DeliveredFileReader(
        pseudonyms.keyId().isPresent() ? pseudonyms : Pseudonyms.withKey(ThrowAwayKey.make()),
        messages());
  }

  private DeclarationReader messages() throws IOException {
    return MessageLayouts.reading(settings.messages());
  }
}
