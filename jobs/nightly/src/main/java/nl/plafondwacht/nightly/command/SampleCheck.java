package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import nl.plafondwacht.nightly.acceptance.KnownFiles;
import nl.plafondwacht.nightly.acceptance.Surveyed;
import nl.plafondwacht.nightly.acceptance.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.rules.finding.Reason.Weight;

/**
 * The third grade: the first records of each new file, read as the night reads them. What becomes
 * of the deliveries is judged before, from all of their records.
 */
final class SampleCheck {
  private final DeliveredFileReader reading;
  private final KnownFiles known;
  private final Judgement judgement;

  SampleCheck(DeliveredFileReader reading, Manifest manifest, Judgement judgement) {
    this.reading = reading;
    this.known = KnownFiles.of(manifest);
    this.judgement = judgement;
  }

  void read(List<Surveyed> deliveries, long records) throws IOException {
    judgement.part("First %s of each new file".formatted(Counted.of(records, "record")));
    for (Surveyed delivery : deliveries) {
      for (SurveyedFile file : delivery.files()) {
        String name = delivery.name() + "/" + file.delivered().name();
        if (known.find(file).isPresent()) {
          judgement.line("skipped", name + ", its bytes were delivered before");
        } else {
          read(name, file, records);
        }
      }
    }
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
  }
}
