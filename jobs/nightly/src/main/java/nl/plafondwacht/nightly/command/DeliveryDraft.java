package nl.plafondwacht.nightly.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.plafondwacht.ei.declaration.DeclarationReader;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.FeedDetector;
import nl.plafondwacht.nightly.intake.FeedFile;
import nl.plafondwacht.nightly.intake.FileCount;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.intake.Sink;
import nl.plafondwacht.nightly.intake.delivery.DeliveredFile;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.intake.delivery.DeliveryReader;
import nl.plafondwacht.nightly.intake.delivery.DeliveryWriter;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason.Weight;
import org.jspecify.annotations.Nullable;

/** A delivery on its way: what the night's own reading makes of each of its files. */
final class DeliveryDraft {
  /** So much of a file is read at a time; no result depends on it. */
  private static final long RANGE_BYTES = 64L * 1024 * 1024;

  private final String name;
  private final OffsetDateTime created;
  private final Layouts layouts;
  private final DeliveredFileReader reading;
  private final @Nullable LocalDate receivedOn;
  private final SignalLookup signals;
  private final List<DraftFile> files = new ArrayList<>();

  /**
   * A file as it was read.
   *
   * @param feed its own, or else the nearest; empty when no column is of any feed
   * @param delivered null when it fits no feed
   */
  record DraftFile(
      String name,
      Optional<Feed> feed,
      FileFormat format,
      @Nullable DeliveredFile delivered,
      FileCount count,
      FirstFindings findings) {

    /** Whether a decision about a signal in it would not count. */
    boolean hasLostDecision() {
      return feed.equals(Optional.of(Feed.DECISIONS))
          && (findings.has(Weight.REJECT) || findings.has(Weight.CONTRADICTION));
    }
  }

  /**
   * A draft without files.
   *
   * @param layouts of messages
   * @param receivedOn the day on which messages were received; null for the delivery day
   * @param signals that decisions may be about
   */
  DeliveryDraft(
      String name,
      OffsetDateTime created,
      Layouts layouts,
      @Nullable LocalDate receivedOn,
      SignalLookup signals) {
    this.name = name;
    this.created = created;
    this.layouts = layouts;
    this.receivedOn = receivedOn;
    this.signals = signals;
    // No pseudonym and no text is kept, so no key is asked for and any code page will do.
    this.reading =
        new DeliveredFileReader(
            Pseudonyms.withKey(ThrowAwayKey.make()), DeclarationReader.production(layouts));
  }

  /** Reads a file from beginning to end. */
  DraftFile add(Source source) throws IOException {
    FeedDetector telling = FeedDetector.of(source, layouts);
    DraftFile file =
        telling.findings().isEmpty()
            ? read(source, telling.feed().orElseThrow(), telling.format())
            : new DraftFile(
                source.name(),
                telling.feed(),
                telling.format(),
                null,
                FileCount.NONE,
                FirstFindings.of(telling.findings()));
    files.add(file);
    return file;
  }

  private DraftFile read(Source source, Feed feed, FileFormat format) throws IOException {
    LocalDate received = format == FileFormat.EI ? receivedOn : null;
    LocalDate knownOn = received == null ? delivery().deliveryDay() : received;
    FeedFile file = new FeedFile(source, feed, format, 0, knownOn);
    FileSurvey survey = file.survey(RANGE_BYTES);
    FirstFindings findings = new FirstFindings();
    Sink sink = sink(feed, findings);
    FileCount count = FileCount.NONE;
    for (ByteRange range : survey.ranges()) {
      count = count.plus(reading.read(file, range, sink));
    }
    Long cents = feed == Feed.DECLARATIONS ? count.readableCents() : null;
    DeliveredFile delivered =
        new DeliveredFile(
            source.name(), feed, format, survey.sha256(), count.records(), cents, received);
    return new DraftFile(source.name(), Optional.of(feed), format, delivered, count, findings);
  }

  private Sink sink(Feed feed, FirstFindings findings) {
    return feed == Feed.DECISIONS
        ? new DecisionFile(findings, delivery().deliveryDay(), signals.firstSeen())
        : findings;
  }

  /** The files that can be read. */
  Delivery delivery() {
    return new Delivery(
        name, created, files.stream().map(DraftFile::delivered).filter(Objects::nonNull).toList());
  }

  /** Whether the night would refuse a file. */
  boolean hasRefusedFile() {
    return files.stream().anyMatch(file -> file.findings().has(Weight.REFUSAL));
  }

  /** Whether a decision about a signal would not count. */
  boolean hasLostDecision() {
    return files.stream().anyMatch(DraftFile::hasLostDecision);
  }

  /** What the night would refuse about the description; it is read as the night reads it. */
  List<Finding> refusals() throws IOException {
    return DeliveryReader.read(name, new ByteArrayInputStream(json())).findings();
  }

  byte[] json() {
    return DeliveryWriter.json(delivery());
  }
}
