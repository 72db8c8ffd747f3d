package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.plafondwacht.nightly.acceptance.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.FeedFile;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.KeyMissing;
import nl.plafondwacht.nightly.intake.Sink;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.CountedSource;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason.Weight;
import org.jspecify.annotations.Nullable;

/** Reads files to their end as the night does, and keeps only what decides about a delivery. */
public final class DryReader implements Verification.Reader {
  private final DeliveredFileReader reading;
  private final DeliveredFileReader withAnyKey;
  private final LongConsumer bytesRead;
  private @Nullable String keyMissing;

  /**
   * @param reading with the key of the night
   * @param withAnyKey reads on when that key is wanting; no pseudonym is kept
   * @param bytesRead takes bytes as they are read
   */
  public DryReader(
      DeliveredFileReader reading, DeliveredFileReader withAnyKey, LongConsumer bytesRead) {
    this.reading = reading;
    this.withAnyKey = withAnyKey;
    this.bytesRead = bytesRead;
  }

  /** Where a key was wanting first; a night would stop there. */
  public Optional<String> keyMissing() {
    return Optional.ofNullable(keyMissing);
  }

  @Override
  public FileRead read(Surveyed delivery, SurveyedFile file) throws IOException {
    if (keyMissing != null) {
      return read(file, withAnyKey);
    }
    try {
      return read(file, reading);
    } catch (KeyMissing missing) {
      keyMissing = delivery.name() + "/" + missing.getMessage();
      return read(file, withAnyKey);
    }
  }

  private FileRead read(SurveyedFile surveyed, DeliveredFileReader how) throws IOException {
    FeedFile file = surveyed.file().through(new CountedSource(surveyed.file().source(), bytesRead));
    Refusals refusals = new Refusals();
    FileCount count = FileCount.NONE;
    for (ByteRange range : surveyed.survey().ranges()) {
      count = count.plus(how.read(file, range, refusals));
    }
    return FileRead.counted(count, refusals.all);
  }

  /** Rejected lines are counted; a file has few reasons to be refused as a whole. */
  private static final class Refusals implements Sink {
    private final List<Finding> all = new ArrayList<>();

    @Override
    public void declaration(Declaration declaration) {}

    @Override
    public void row(FeedRow row) {}

    @Override
    public void finding(Finding finding) {
      if (finding.reason().weight() == Weight.REFUSAL) {
        all.add(finding);
      }
    }
  }
}
