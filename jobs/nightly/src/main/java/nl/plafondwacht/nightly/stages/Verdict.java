package nl.plafondwacht.nightly.stages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.store.Manifest.FeedPart;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What came of the new deliveries.
 *
 * @param accepted in log order
 * @param budgetExceeded whether too many of their lines were rejected; then none enters the store
 */
public record Verdict(List<Accepted> accepted, List<Refused> refused, boolean budgetExceeded) {
  static final Verdict NOTHING = new Verdict(List.of(), List.of(), false);

  public Verdict {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }

  /**
   * A delivery that enters the store.
   *
   * @param lines rows of its declarations
   */
  public record Accepted(
      Surveyed surveyed,
      List<LoggedFile> files,
      List<Reading> declarations,
      List<FeedPart> feeds,
      List<FindingRow> findings,
      long lines) {

    LoggedDelivery logged(String digest, @Nullable String keyId, String findingsFile) {
      var delivery = surveyed.delivery().orElseThrow();
      return new LoggedDelivery(
          delivery.name(),
          delivery.created().toString(),
          delivery.deliveryDay().toString(),
          digest,
          keyId,
          files,
          findingsFile);
    }
  }

  /** A delivery that stays out, and why. */
  public record Refused(String name, List<FindingRow> findings) {
    /** Those of its findings that refuse it, each once, in their order. */
    List<Reason> reasons() {
      return findings.stream()
          .map(FindingRow::reason)
          .filter(reason -> reason.weight() == Reason.Weight.REFUSAL)
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** Lines of declarations in the accepted deliveries, rejected ones included. */
  long declarationLines() {
    return declarations().stream().mapToLong(LoggedFile::records).sum();
  }

  long rejectedDeclarationLines() {
    return declarations().stream().mapToLong(LoggedFile::rejectedLines).sum();
  }

  /** Lines per reason; a line counts under each of its reasons. */
  Map<String, Long> rejects() {
    Map<String, Long> rejects = new TreeMap<>();
    declarations()
        .forEach(
            file ->
                file.rejects()
                    .forEach((reason, lines) -> rejects.merge(reason.name(), lines, Long::sum)));
    return rejects;
  }

  Verdict overBudget() {
    return new Verdict(accepted, refused, true);
  }

  private List<LoggedFile> declarations() {
    return accepted.stream()
        .flatMap(one -> one.files().stream())
        .filter(file -> file.feed().equals("declarations"))
        .toList();
  }
}
