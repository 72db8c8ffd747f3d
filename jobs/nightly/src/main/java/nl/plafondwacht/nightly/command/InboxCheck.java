package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafondwacht.ei.declaration.DeclarationReading;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.FeedFile;
import nl.plafondwacht.nightly.intake.FileReading;
import nl.plafondwacht.nightly.intake.KeyMissing;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.CountedSource;
import nl.plafondwacht.nightly.stages.ExpectedDelivery;
import nl.plafondwacht.nightly.stages.InboxSurvey;
import nl.plafondwacht.nightly.stages.Surveyed;
import nl.plafondwacht.nightly.stages.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason.Weight;

/** The second grade's deliveries: which are there, and whether a night would take them. */
final class InboxCheck {
  private final InboxSurvey inbox;
  private final Manifest manifest;
  private final ReadingProgress progress;
  private final Judgement judgement;
  private final List<Surveyed> fresh = new ArrayList<>();

  InboxCheck(InboxSurvey inbox, Manifest manifest, ReadingProgress progress, Judgement judgement) {
    this.inbox = inbox;
    this.manifest = manifest;
    this.progress = progress;
    this.judgement = judgement;
  }

  /** Tells each folder, and answers the deliveries that a night would read. */
  List<Surveyed> deliveries() {
    List<String> folders = folders();
    folders.forEach(this::expect);
    for (String name : folders) {
      try {
        delivery(name);
      } catch (IOException e) {
        judgement.broken(ExitCode.FAILED, "unreadable", e);
      }
    }
    if (manifest.deliveries().isEmpty() && fresh.isEmpty()) {
      judgement.holds(ExitCode.INCOMPLETE, "empty", "no delivery in the store, none to take in");
    }
    return fresh;
  }

  private List<String> folders() {
    try {
      return inbox.folders();
    } catch (IOException e) {
      judgement.broken(ExitCode.FAILED, "unreadable", e);
      return List.of();
    }
  }

  private void expect(String name) {
    try {
      if (inbox.isComplete(name) && manifest.find(name).isEmpty()) {
        progress.expect(inbox.bytes(name));
      }
    } catch (IOException e) {
      // It is told when the delivery itself is looked at.
    }
  }

  private void delivery(String name) throws IOException {
    if (!inbox.isComplete(name)) {
      judgement.line("incomplete", name + ", no delivery.json yet");
      return;
    }
    Optional<Surveyed> surveyed = inbox.survey(name);
    if (surveyed.isEmpty()) {
      judgement.line("known", name);
      return;
    }
    List<Finding> refusals = refusals(surveyed.get());
    if (refusals.isEmpty()) {
      judgement.line("new", name + ", " + Counted.of(surveyed.get().files().size(), "file"));
      fresh.add(surveyed.get());
    } else {
      judgement.holds(ExitCode.REFUSED, "refused", name);
      FirstFindings.of(refusals).print(judgement.out(), EnumSet.of(Weight.REFUSAL));
    }
  }

  private List<Finding> refusals(Surveyed surveyed) throws IOException {
    return surveyed.isReadable() ? inbox.broken(surveyed) : surveyed.refusals();
  }

  /** Tells each expected delivery that neither the store nor the inbox has. */
  void expected(List<String> patterns) {
    List<String> there =
        Stream.concat(
                manifest.deliveries().stream().map(Manifest.LoggedDelivery::name),
                fresh.stream().map(Surveyed::name))
            .toList();
    patterns.stream()
        .filter(pattern -> there.stream().noneMatch(new ExpectedDelivery(pattern)::matches))
        .forEach(pattern -> judgement.holds(ExitCode.INCOMPLETE, "absent", pattern));
  }

  /** Reads everything about persons until a citizen number turns up: without a key none may. */
  void pseudonymsOnly(DeclarationReading messages) throws IOException {
    FileReading reading = new FileReading(Pseudonyms.withoutKey(), messages);
    for (Surveyed delivery : fresh) {
      for (SurveyedFile file : delivery.files()) {
        try {
          if (file.delivered().feed().speaksOfPersons()) {
            readWithoutKey(reading, file.file());
          }
        } catch (KeyMissing missing) {
          String where = "absent: %s/%s".formatted(delivery.name(), missing.getMessage());
          judgement.holds(ExitCode.CONFIGURATION, "key", where);
          return;
        }
      }
    }
  }

  private void readWithoutKey(FileReading reading, FeedFile file) throws IOException {
    CountedSource source = new CountedSource(file.source(), progress);
    progress.expect(source.size());
    reading.read(file.through(source), ByteRange.whole(source.size()), new FirstFindings());
  }
}
