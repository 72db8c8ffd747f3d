package nl.plafondwacht.nightly.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds: the delivery log and the live files of each delivery. The position of a
 * delivery in the list is its place in the log.
 *
 * @param format of this file; a newer one is refused
 * @param number rises by one with every change
 */
public record Manifest(int format, long number, List<LoggedDelivery> deliveries) {
  public static final int FORMAT = 1;

  public static final Manifest EMPTY = new Manifest(FORMAT, 0, List.of());

  public Manifest {
    deliveries = List.copyOf(deliveries);
  }

  /**
   * A delivery of the log.
   *
   * @param deliveryDay its day in Amsterdam, yyyy-mm-dd
   * @param digest SHA-256 over the digests of its files
   * @param segments pseudonymised declarations, one file per person range
   * @param feeds rows of the other feeds
   * @param findings table with what was odd in it, relative to the store
   */
  public record LoggedDelivery(
      String name,
      String created,
      String deliveryDay,
      String digest,
      List<LoggedFile> files,
      List<Segment> segments,
      List<FeedPart> feeds,
      String findings) {
    public List<LoggedFile> declarationFiles() {
      return files.stream().filter(file -> file.feed().equals("declarations")).toList();
    }
  }

  /**
   * A file of a delivery, and what was counted while it was read.
   *
   * @param knownAs where the same bytes were delivered before; null when they are new
   * @param readableCents D plus, C minus, of all lines whose amount and direction are readable
   * @param rejectedCents the part of it on rejected lines
   */
  public record LoggedFile(
      String name,
      String feed,
      String sha256,
      @Nullable String knownAs,
      long records,
      long readableCents,
      long unreadableAmounts,
      long rejectedLines,
      long rejectedCents,
      SortedMap<Reason, Long> rejects) {}

  /**
   * A file of lines.
   *
   * @param file relative to the store
   * @param from first person in it, inclusive
   * @param to first person behind it; null when there is none
   */
  public record Segment(String file, String from, @Nullable String to, long rows) {}

  /**
   * A file of feed rows.
   *
   * @param file relative to the store
   */
  public record FeedPart(String feed, String file) {}

  /** The next manifest, with more deliveries at the end of the log. */
  public Manifest with(List<LoggedDelivery> more) {
    List<LoggedDelivery> all = new ArrayList<>(deliveries);
    all.addAll(more);
    return new Manifest(FORMAT, number + 1, all);
  }

  /**
   * The manifest with just these deliveries, in this order.
   *
   * @param names of deliveries in the log
   */
  public Manifest restrictedTo(List<String> names) {
    return new Manifest(
        format, number, names.stream().map(name -> find(name).orElseThrow()).toList());
  }

  public Optional<LoggedDelivery> find(String name) {
    return deliveries.stream().filter(delivery -> delivery.name().equals(name)).findFirst();
  }

  /** Where a declarations file with this digest was delivered first, as delivery/file. */
  public Optional<String> findDeclarations(String sha256) {
    return deliveries.stream()
        .flatMap(
            delivery ->
                delivery.declarationFiles().stream()
                    .filter(file -> file.sha256().equals(sha256))
                    .map(file -> delivery.name() + "/" + file.name()))
        .findFirst();
  }

  /** Lines in all live segments. */
  public long lines() {
    return deliveries.stream()
        .flatMap(delivery -> delivery.segments().stream())
        .mapToLong(Segment::rows)
        .sum();
  }
}
