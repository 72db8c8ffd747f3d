package nl.plafondwacht.nightly.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds: the delivery log and the live files. The position of a delivery in the list
 * is its place in the log; a row in a live file whose delivery is not in the log does not count.
 *
 * @param format of this file; another one is refused
 * @param number rises by one with every change
 * @param segments pseudonymised declarations, cut by person
 * @param feeds rows of the other feeds
 */
public record Manifest(
    int format,
    long number,
    List<LoggedDelivery> deliveries,
    List<Segment> segments,
    List<FeedPart> feeds) {
  /** Of 1 the texts were stored as they were delivered. */
  public static final int FORMAT = 2;

  public static final Manifest EMPTY = new Manifest(FORMAT, 0, List.of(), List.of(), List.of());

  public Manifest {
    deliveries = List.copyOf(deliveries);
    segments = List.copyOf(segments);
    feeds = List.copyOf(feeds);
  }

  /**
   * A delivery of the log.
   *
   * @param deliveryDay its day in Amsterdam, yyyy-mm-dd
   * @param digest SHA-256 over the digests of its files
   * @param keyId names the pseudonym key in force; null without one
   * @param findings table with what was odd in it, relative to the store
   */
  public record LoggedDelivery(
      String name,
      String created,
      String deliveryDay,
      String digest,
      @Nullable String keyId,
      List<LoggedFile> files,
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
   * @param delivery whose lines are in it; null when they are of several
   * @param file relative to the store
   * @param from first person in it, inclusive
   * @param to first person behind it; null when there is none
   */
  public record Segment(
      @Nullable String delivery, String file, String from, @Nullable String to, long rows) {}

  /**
   * A file of feed rows.
   *
   * @param delivery whose rows are in it; null when they are of several
   * @param file relative to the store
   */
  public record FeedPart(@Nullable String delivery, String feed, String file) {}

  /** The next manifest, with more deliveries at the end of the log, and their files. */
  public Manifest with(
      List<LoggedDelivery> more, List<Segment> moreSegments, List<FeedPart> moreFeeds) {
    return new Manifest(
        FORMAT,
        number + 1,
        joined(deliveries, more),
        joined(segments, moreSegments),
        joined(feeds, moreFeeds));
  }

  /** The next manifest, with the same log and rows in other files. */
  public Manifest in(List<Segment> otherSegments, List<FeedPart> otherFeeds) {
    return new Manifest(FORMAT, number + 1, deliveries, otherSegments, otherFeeds);
  }

  /**
   * A view of this manifest as if only some deliveries had come, in the order given; never written
   * to the store.
   *
   * @throws IllegalArgumentException for a delivery that is not in the log
   */
  public Manifest restrictedTo(List<String> deliveryNames) {
    Set<String> names = new HashSet<>(deliveryNames);
    return new Manifest(
        format,
        number,
        deliveryNames.stream().map(this::logged).toList(),
        segments.stream().filter(one -> canHold(one.delivery(), names)).toList(),
        feeds.stream().filter(one -> canHold(one.delivery(), names)).toList());
  }

  /** The key under which the persons of the store are known; empty while no key was used. */
  public Optional<String> keyId() {
    return deliveries.stream()
        .flatMap(delivery -> Optional.ofNullable(delivery.keyId()).stream())
        .findFirst();
  }

  public Optional<LoggedDelivery> find(String name) {
    return deliveries.stream().filter(delivery -> delivery.name().equals(name)).findFirst();
  }

  /** Where each declarations file was delivered first, as delivery/file, by its digest. */
  public Map<String, String> declarationsByDigest() {
    Map<String, String> places = new HashMap<>();
    for (LoggedDelivery delivery : deliveries) {
      for (LoggedFile file : delivery.declarationFiles()) {
        places.putIfAbsent(file.sha256(), delivery.name() + "/" + file.name());
      }
    }
    return places;
  }

  /** Lines in all live segments, those of deliveries outside the log included. */
  public long lines() {
    return segments.stream().mapToLong(Segment::rows).sum();
  }

  /** How many deliveries have files of their own. */
  public int deliveriesApart() {
    return (int)
        Stream.concat(
                segments.stream().map(Segment::delivery), feeds.stream().map(FeedPart::delivery))
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }

  private LoggedDelivery logged(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException(name + " is not in the store's log"));
  }

  private static boolean canHold(@Nullable String delivery, Set<String> names) {
    return delivery == null || names.contains(delivery);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
