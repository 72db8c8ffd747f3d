package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.FileReading;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.stages.Surveyed;
import nl.plafondwacht.nightly.stages.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.rules.finding.Reason.Weight;

/** The third grade: the first records of each new file, read as the night reads them. */
final class SampleCheck {
  private final FileReading reading;
  private final Set<String> known;
  private final Judgement judgement;

  SampleCheck(FileReading reading, Manifest manifest, Judgement judgement) {
    this.reading = reading;
    this.known = manifest.declarationsByDigest().keySet();
    this.judgement = judgement;
  }

  void read(List<Surveyed> deliveries, long records) throws IOException {
    judgement.part("First %s of each new file".formatted(Counted.of(records, "record")));
    for (Surveyed delivery : deliveries) {
      for (SurveyedFile file : delivery.files()) {
        String name = delivery.name() + "/" + file.delivered().name();
        if (isKnown(file)) {
          judgement.line("skipped", name + ", its bytes were delivered before");
        } else {
          read(name, file, records);
        }
      }
    }
  }

  private boolean isKnown(SurveyedFile file) {
    return file.delivered().feed() == Feed.DECLARATIONS && known.contains(file.survey().sha256());
  }

  private void read(String name, SurveyedFile file, long records) throws IOException {
    FirstFindings findings = new FirstFindings();
    FileCount count = reading.sample(file.file(), records, findings);
    judgement.line(
        count.isRefused() ? "refused" : "read",
        String.format(
            Locale.ROOT,
            "%s, %s, %,d rejected",
            name,
            Counted.of(count.records(), "record"),
            count.rejectedLines()));
    findings.print(judgement.out(), EnumSet.allOf(Weight.class));
    if (findings.has(Weight.REFUSAL)) {
      judgement.holds(ExitCode.REFUSED);
    }
    if (findings.has(Weight.REJECT)) {
      judgement.holds(ExitCode.QUARANTINED);
    }
  }
}
