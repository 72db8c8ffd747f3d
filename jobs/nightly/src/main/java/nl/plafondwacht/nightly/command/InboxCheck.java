package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.plafondwacht.nightly.acceptance.InboxSurvey;
import nl.plafondwacht.nightly.acceptance.Surveyed;
import nl.plafondwacht.nightly.acceptance.Verdict;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.KeyMissing;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Reason.Weight;

/** The second grade's deliveries: which are there, and whether a night would take them. */
final class InboxCheck {
  private final InboxSurvey inbox;
  private final Manifest manifest;
  private final ReadingProgress progress;
  private final Judgement judgement;
  private final Map<String, Surveyed> fresh = new TreeMap<>();

  InboxCheck(InboxSurvey inbox, Manifest manifest, ReadingProgress progress, Judgement judgement) {
    this.inbox = inbox;
    this.manifest = manifest;
    this.progress = progress;
    this.judgement = judgement;
  }

  /** Tells each folder that a night would leave alone, and answers the others. */
  Collection<Surveyed> deliveries() {
    List<String> folders = folders();
    folders.forEach(this::expect);
    for (String name : folders) {
      try {
        delivery(name);
      } catch (KeyMissing missing) {
        judgement.holds(ExitCode.CONFIGURATION, "key", "absent: " + missing.getMessage());
      } catch (IOException e) {
        judgement.broken("unreadable", e);
      }
    }
    return fresh.values();
  }

  private List<String> folders() {
    try {
      return inbox.folders();
    } catch (IOException e) {
      judgement.broken("unreadable", e);
      return List.of();
    } catch (KeyMissing missing) {
      judgement.holds(ExitCode.CONFIGURATION, "key", "absent: " + missing.getMessage());
      return List.of();
    }
  }

  /** Each file is read for its digest, and then for what is in it. */
  private void expect(String name) {
    try {
      if (inbox.isComplete(name) && manifest.find(name).isEmpty()) {
        progress.expect(2 * inbox.bytes(name));
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
    } else {
      fresh.put(name, surveyed.get());
    }
  }

  /** Tells what would become of the new deliveries. */
  void tell(Verdict verdict, LocalDate today) {
    for (Verdict.Accepted delivery : verdict.accepted()) {
      String name = delivery.surveyed().name();
      judgement.line("new", name + ", " + Counted.of(delivery.files().size(), "file"));
      created(delivery.surveyed(), today);
      delivery.files().stream()
          .filter(file -> file.rejectedLines() > 0)
          .forEach(file -> judgement.holds(ExitCode.QUARANTINED, "rejected", rejected(name, file)));
    }
    for (Verdict.Refused delivery : verdict.refused()) {
      judgement.holds(ExitCode.REFUSED, "refused", delivery.name());
      FirstFindings.of(delivery.all()).print(judgement.out(), EnumSet.of(Weight.REFUSAL));
    }
    if (verdict.budgetExceeded()) {
      String lines =
          "%d of %s, more than allowed by %s"
              .formatted(
                  verdict.rejectedDeclarationLines(),
                  Counted.of(verdict.declarationLines(), "declaration line"),
                  String.join(" and ", verdict.exceeded()));
      judgement.holds(ExitCode.BUDGET_EXCEEDED, "over budget", lines);
    }
  }

  /** The night has a finding when it is after its date: its tables must not tell the clock. */
  private void created(Surveyed delivery, LocalDate today) {
    LocalDate day = delivery.delivery().orElseThrow().deliveryDay();
    if (day.isAfter(today)) {
      judgement.line(
          "note",
          "%s was created on %s, after today: what has no known day of its own counts from then"
              .formatted(delivery.name(), day));
    }
  }

  private static String rejected(String delivery, LoggedFile file) {
    String reasons =
        file.rejects().entrySet().stream()
            .map(reason -> reason.getKey() + " " + reason.getValue())
            .collect(Collectors.joining(", "));
    return "%s/%s, %d of %s: %s"
        .formatted(
            delivery,
            file.name(),
            file.rejectedLines(),
            Counted.of(file.records(), "record"),
            reasons);
  }
}
