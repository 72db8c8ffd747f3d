package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.acceptance.Expectation;
import nl.plafondwacht.nightly.acceptance.Expectation.Arrival;
import nl.plafondwacht.nightly.acceptance.InboxSurvey;
import nl.plafondwacht.nightly.command.StatusReport.Inbox;
import nl.plafondwacht.nightly.command.StatusReport.Night;
import nl.plafondwacht.nightly.command.StatusReport.Now;
import nl.plafondwacht.nightly.command.StatusReport.Size;
import nl.plafondwacht.nightly.command.StatusReport.State;
import nl.plafondwacht.nightly.host.NightLock;
import nl.plafondwacht.nightly.host.RunStatus;
import nl.plafondwacht.nightly.host.WriterLocks;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.publish.RunArchive;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs.Latest;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.LiveFiles;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;
import org.jspecify.annotations.Nullable;

/** Gathers a status; what cannot be read is told in it and does not hide the rest. */
final class StatusReader {
  private static final Comparator<RunRecord> BY_END =
      Comparator.comparing(run -> Instant.parse(run.finished()));

  private final FileAccess files;
  private final Settings settings;
  private final Instant at;
  private final LocalDateTime now;
  private final RunArchive archive;
  private final List<String> unreadable = new ArrayList<>();
  private final Map<String, List<RunRecord>> runs = new HashMap<>();

  StatusReader(FileAccess files, Settings settings, Instant at) {
    this.files = files;
    this.settings = settings;
    this.at = at;
    this.now = Delivery.inAmsterdam(at).toLocalDateTime();
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
      night(date).ifPresent(nights::add);
    }
    Optional<Latest> latest = attempt(archive::latest, Optional.empty());
    Optional<Manifest> manifest = attempt(this::manifest, Optional.empty());
    Manifest log = manifest.orElse(Manifest.EMPTY);
    Inbox inbox = inbox(log);
    Optional<RunRecord> lastNight = lastNight();
    return new StatusReport(
        StatusReport.FORMAT,
        at.toString(),
        nights,
        Math.max(0, dates.size() - mostNights),
        lastNight.isPresent() ? null : now.toLocalDate().minusDays(1).toString(),
        lastNight.map(RunRecord::expectedAbsent).orElse(List.of()),
        latest.orElse(null),
        running(),
        inbox,
        expected(log, inbox),
        manifest.map(this::size).orElse(null),
        List.copyOf(unreadable));
  }

  private Optional<Night> night(String date) {
    return runs(date).stream().max(BY_END).map(this::night);
  }

  private List<RunRecord> runs(String date) {
    return runs.computeIfAbsent(
        date,
        any ->
            attempt(() -> archive.ids(date), List.<String>of()).stream()
                .flatMap(
                    id ->
                        attempt(
                            () -> Optional.of(archive.get(date, id)), Optional.<RunRecord>empty())
                            .stream())
                .toList());
  }

  private Night night(RunRecord run) {
    return new Night(
        run.date(),
        run.runId(),
        run.madeOf().getOrDefault("mode", ""),
        run.result(),
        run.finished(),
        run.counts().get("contracts_bound"),
        run.counts().get("signals"),
        LocalDate.parse(run.date()).isAfter(Delivery.inAmsterdam(at).toLocalDate()));
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

  private Now running() {
    Folders folders = settings.folders();
    @Nullable String holder =
        attempt(() -> NightLock.holder(folders.state()), Optional.<String>empty()).orElse(null);
    @Nullable RunStatus said =
        attempt(() -> RunStatus.read(folders.state()), Optional.<RunStatus>empty()).orElse(null);
    if (holder != null) {
      return new Now(State.RUNNING, holder, said);
    }
    @Nullable String other =
        attempt(() -> WriterLocks.holder(files, folders, at), Optional.<String>empty())
            .orElse(null);
    if (other != null) { // by another state folder, which alone knows the stage
      return new Now(State.RUNNING, other, null);
    }
    if (said == null) {
      return new Now(State.NEVER_RAN, null, null);
    }
    return new Now(said.saysRunning() ? State.DIED : State.IDLE, null, said);
  }

  private Inbox inbox(Manifest log) {
    String folder = settings.folders().inbox();
    InboxSurvey survey = survey(log);
    List<String> complete = new ArrayList<>();
    List<String> incomplete = new ArrayList<>();
    for (String name : attempt(survey::folders, List.<String>of())) {
      if (log.find(name).isEmpty()) {
        (survey.isComplete(name) ? complete : incomplete).add(name);
      }
    }
    return new Inbox(folder, complete, incomplete);
  }

  /** Runs of other dates do not help: one of a mistyped date in the future would for ever. */
  private Optional<RunRecord> lastNight() {
    LocalDate today = now.toLocalDate();
    return Stream.of(today, today.minusDays(1))
        .flatMap(
            date -> runs(date.toString()).stream().filter(archive::isNight).max(BY_END).stream())
        .findFirst();
  }

  private List<ExpectedArrival> expected(Manifest log, Inbox inbox) {
    List<Arrival> known = Expectation.arrivals(log).toList();
    List<Arrival> all = new ArrayList<>(known);
    InboxSurvey survey = survey(log);
    if (!inbox.complete().isEmpty()) { // It finds folders by the names it gave them.
      attempt(survey::folders, List.<String>of());
    }
    for (String name : inbox.complete()) {
      attempt(() -> survey.arrival(name), Optional.<Arrival>empty()).ifPresent(all::add);
    }
    LocalDate today = now.toLocalDate();
    LocalDate began = known.stream().map(Arrival::day).min(LocalDate::compareTo).orElse(today);
    return settings.expected().stream()
        .map(
            one ->
                ExpectedArrival.of(
                    Expectation.of(one, known, today), Expectation.of(one, all, today), began, now))
        .toList();
  }

  private InboxSurvey survey(Manifest log) {
    return new InboxSurvey(
        files, settings.folders().inbox(), log, Long.MAX_VALUE, bytes -> {}, Shape::ofName);
  }

  private <T> T attempt(Step<T> step, T otherwise) {
    try {
      return step.read();
    } catch (IOException e) {
      unreadable.add(Objects.requireNonNullElseGet(e.getMessage(), e::toString));
      return otherwise;
    }
  }

  @FunctionalInterface
  private interface Step<T> {
    T read() throws IOException;
  }
}
