package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.command.StatusReport.Inbox;
import nl.plafondwacht.nightly.command.StatusReport.Night;
import nl.plafondwacht.nightly.command.StatusReport.Now;
import nl.plafondwacht.nightly.command.StatusReport.Size;
import nl.plafondwacht.nightly.command.StatusReport.State;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.host.RunStatus;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.publish.RunArchive;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs.Latest;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.stages.ExpectedDelivery;
import nl.plafondwacht.nightly.stages.InboxSurvey;
import nl.plafondwacht.nightly.store.LiveFiles;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.store.files.FileAccess;
import org.jspecify.annotations.Nullable;

/** Gathers a status; what cannot be read is told in it and does not hide the rest. */
final class StatusReading {
  private final FileAccess files;
  private final Settings settings;
  private final Instant at;
  private final RunArchive archive;
  private final List<String> unreadable = new ArrayList<>();

  StatusReading(FileAccess files, Settings settings, Instant at) {
    this.files = files;
    this.settings = settings;
    this.at = at;
    this.archive = new RunArchive(files, settings.folders().out());
  }

  /**
   * Reads all of it.
   *
   * @param mostNights dates to show
   */
  StatusReport read(int mostNights) {
    List<String> dates = attempt(archive::dates, List.of());
    List<Night> nights = new ArrayList<>();
    for (String date : dates.stream().limit(mostNights).toList()) {
      attempt(() -> night(date), Optional.<Night>empty()).ifPresent(nights::add);
    }
    Optional<Latest> latest = attempt(archive::latest, Optional.empty());
    Optional<Manifest> manifest = attempt(this::manifest, Optional.empty());
    Manifest log = manifest.orElse(Manifest.EMPTY);
    Inbox inbox = inbox(log);
    return new StatusReport(
        StatusReport.FORMAT,
        at.toString(),
        nights,
        Math.max(0, dates.size() - mostNights),
        latest.orElse(null),
        now(),
        inbox,
        settings.expected().stream().map(pattern -> rhythm(pattern, log, inbox)).toList(),
        manifest.map(this::size).orElse(null),
        List.copyOf(unreadable));
  }

  private Optional<Night> night(String date) throws IOException {
    List<RunRecord> runs = new ArrayList<>();
    for (String id : archive.ids(date)) {
      attempt(() -> Optional.of(archive.get(date, id)), Optional.<RunRecord>empty())
          .ifPresent(runs::add);
    }
    return runs.stream()
        .max(Comparator.comparing((RunRecord run) -> Instant.parse(run.finished())))
        .map(StatusReading::night);
  }

  private static Night night(RunRecord run) {
    return new Night(
        run.date(),
        run.runId(),
        run.madeOf().getOrDefault("mode", ""),
        run.result(),
        run.finished(),
        run.counts().get("contracts_bound"),
        run.counts().get("signals"));
  }

  private Optional<Manifest> manifest() throws IOException {
    return Optional.of(new Store(files, settings.folders().store()).manifest());
  }

  private Size size(Manifest manifest) {
    return new Size(
        settings.folders().store(),
        manifest.deliveries().size(),
        manifest.lines(),
        LiveFiles.of(manifest).size());
  }

  private Now now() {
    Folders folders = settings.folders();
    @Nullable String holder =
        attempt(() -> NightLock.holder(folders.state()), Optional.<String>empty()).orElse(null);
    @Nullable RunStatus said =
        attempt(() -> RunStatus.read(folders.state()), Optional.<RunStatus>empty()).orElse(null);
    if (holder != null) {
      return new Now(State.RUNNING, holder, said);
    }
    if (said == null) {
      return new Now(State.NEVER_RAN, null, null);
    }
    return new Now(said.saysRunning() ? State.DIED : State.IDLE, null, said);
  }

  private Inbox inbox(Manifest log) {
    String folder = settings.folders().inbox();
    InboxSurvey survey = new InboxSurvey(files, folder, log, Long.MAX_VALUE, bytes -> {});
    List<String> complete = new ArrayList<>();
    List<String> incomplete = new ArrayList<>();
    for (String name : attempt(survey::folders, List.<String>of())) {
      if (log.find(name).isEmpty()) {
        (survey.isComplete(name) ? complete : incomplete).add(name);
      }
    }
    return new Inbox(folder, complete, incomplete);
  }

  private Rhythm rhythm(String pattern, Manifest log, Inbox inbox) {
    ExpectedDelivery expected = new ExpectedDelivery(pattern);
    List<LocalDate> days =
        log.deliveries().stream()
            .filter(delivery -> expected.matches(delivery.name()))
            .map(delivery -> LocalDate.parse(delivery.deliveryDay()))
            .toList();
    boolean waiting = inbox.complete().stream().anyMatch(expected::matches);
    return Rhythm.of(pattern, days, waiting, Delivery.inAmsterdam(at).toLocalDate());
  }

  private <T> T attempt(Step<T> step, T otherwise) {
    try {
      return step.read();
    } catch (IOException e) {
      unreadable.add(String.valueOf(e.getMessage()));
      return otherwise;
    }
  }

  @FunctionalInterface
  private interface Step<T> {
    T read() throws IOException;
  }
}
