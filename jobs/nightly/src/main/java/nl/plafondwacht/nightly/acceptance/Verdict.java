package nl.plafondwacht.nightly.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.settings.Quarantine;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.signal.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What came of the new deliveries.
 *
 * @param accepted in log order
 * @param exceeded the settings by which too many of their lines were rejected, in words; when there
 *     are any, none of the deliveries enters the store
 */
public record Verdict(List<Accepted> accepted, List<Refused> refused, List<String> exceeded) {
  static final Verdict NOTHING = new Verdict(List.of(), List.of(), List.of());

  public Verdict {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
    exceeded = List.copyOf(exceeded);
  }

  /**
   * A delivery that enters the store.
   *
   * @param lines rows of its declarations
   */
  public record Accepted(
      Surveyed surveyed,
      List<LoggedFile> files,
      List<RangeToRead> declarations,
      List<FeedPart> feeds,
      List<FindingRow> findings,
      long lines) {

    /** As it stands in the log. */
    public LoggedDelivery logged(@Nullable String keyId) {
      var delivery = surveyed.delivery().orElseThrow();
      return new LoggedDelivery(
          delivery.name(),
          delivery.created().toString(),
          delivery.deliveryDay().toString(),
          digest(),
          keyId,
          files,
          "findings/%s.parquet".formatted(delivery.name()));
    }

    private String digest() {
      List<String> parts = new ArrayList<>(List.of(surveyed.name()));
      files.forEach(file -> parts.addAll(List.of(file.name(), file.feed(), file.sha256())));
      return Fingerprint.of(parts);
    }
  }

  /** A delivery that stays out, and why. */
  public record Refused(String name, List<FindingRow> findings) {
    /** What refuses it, and what else was found. */
    public List<Finding> all() {
      return findings.stream().map(FindingRow::finding).toList();
    }

    /** Those of its findings that refuse it, each once, in their order. */
    public List<Reason> reasons() {
      return findings.stream()
          .map(FindingRow::reason)
          .filter(reason -> reason.weight() == Reason.Weight.REFUSAL)
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** Lines of declarations in the accepted deliveries, rejected ones included. */
  public long declarationLines() {
    return declarations().stream().mapToLong(LoggedFile::records).sum();
  }

  public long rejectedDeclarationLines() {
    return declarations().stream().mapToLong(LoggedFile::rejectedLines).sum();
  }

  /** Lines per reason; a line counts under each of its reasons. */
  public Map<String, Long> rejects() {
    Map<String, Long> rejects = new TreeMap<>();
    declarations()
        .forEach(
            file ->
                file.rejects()
                    .forEach((reason, lines) -> rejects.merge(reason.name(), lines, Long::sum)));
    return rejects;
  }

  public boolean budgetExceeded() {
    return !exceeded.isEmpty();
  }

  Verdict within(Quarantine quarantine) {
    return new Verdict(
        accepted,
        refused,
        quarantine.exceeded(rejectedDeclarationLines(), rejects(), declarationLines()));
  }

  private List<LoggedFile> declarations() {
    return accepted.stream()
        .flatMap(one -> one.files().stream())
        .filter(file -> file.feed().equals("declarations"))
        .toList();
  }
}
