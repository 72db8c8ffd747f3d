package nl.plafondwacht.nightly.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.plafondwacht.nightly.intake.Sink;
import nl.plafondwacht.nightly.intake.feed.FeedRow;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.finding.Reason.Weight;

/** Keeps the first findings of each reason and how many there are; rows are let go. */
final class FirstFindings implements Sink {
  private static final int MOST = 3;

  private final Map<Reason, List<Finding>> first = new EnumMap<>(Reason.class);
  private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

  static FirstFindings of(Collection<Finding> findings) {
    FirstFindings all = new FirstFindings();
    findings.forEach(all::finding);
    return all;
  }

  @Override
  public void declaration(Declaration declaration) {}

  @Override
  public void row(FeedRow row) {}

  @Override
  public void finding(Finding finding) {
    counts.merge(finding.reason(), 1L, Long::sum);
    List<Finding> kept = first.computeIfAbsent(finding.reason(), reason -> new ArrayList<>());
    if (kept.size() < MOST) {
      kept.add(finding);
    }
  }

  boolean has(Weight weight) {
    return counts.keySet().stream().anyMatch(reason -> reason.weight() == weight);
  }

  /** Whether one says that the bytes of a file cannot be had. */
  boolean hasUnreadable() {
    return counts.containsKey(Reason.BROKEN_COMPRESSION) || counts.containsKey(Reason.UNREADABLE);
  }

  /** How many there are, in the order of the reasons. */
  Map<Reason, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Those kept, in the order of the reasons. */
  List<Finding> first() {
    return first.values().stream().flatMap(List::stream).toList();
  }

  /** What somebody else delivered is told by name, and a BSN may stand in that. */
  private static Finding named(Finding finding) {
    Place at = finding.at();
    return at == null
        ? finding
        : new Finding(
            finding.reason(),
            new Place(at.delivery(), Shape.ofName(at.file()), at.line()),
            finding.field(),
            finding.value(),
            finding.expected(),
            finding.returnCode());
  }

  /** A line for each finding kept, in the order of the reasons. */
  void print(PrintStream out, EnumSet<Weight> weights) {
    first.forEach(
        (reason, findings) -> {
          if (weights.contains(reason.weight())) {
            findings.forEach(finding -> out.println("      " + named(finding).inWords()));
            long more = counts.getOrDefault(reason, 0L) - findings.size();
            if (more > 0) {
              out.printf(Locale.ROOT, "      and %,d more of %s%n", more, reason);
            }
          }
        });
  }
}
