package nl.plafondwacht.nightly.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.acceptance.Expectation.Arrival;
import nl.plafondwacht.nightly.acceptance.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.intake.FeedFile;
import nl.plafondwacht.nightly.intake.KeyMissing;
import nl.plafondwacht.nightly.intake.Totals;
import nl.plafondwacht.nightly.intake.delivery.DeliveredFile;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.intake.delivery.DeliveryReader;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.CountedSource;
import nl.plafondwacht.nightly.intake.file.FileSurvey;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Manifest.LoggedDelivery;
import nl.plafondwacht.nightly.store.Manifest.LoggedFile;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;

/** Looks at the deliveries of the inbox as the night does; writes nothing. */
public final class InboxSurvey {
  private static final char REPLACEMENT = '\uFFFD';

  private final FileAccess files;
  private final String inbox;
  private final Manifest manifest;
  private final long rangeBytes;
  private final LongConsumer bytesRead;
  private final UnaryOperator<String> names;
  private final Map<String, String> folders = new ConcurrentHashMap<>();

  /**
   * A look at an inbox.
   *
   * @param manifest says which deliveries are known
   * @param rangeBytes least size of the ranges that a file is cut into
   * @param bytesRead takes bytes as they are read
   * @param names by which name a delivery or file goes: what is delivered may have a BSN in its
   *     own, and that is only used to find it
   */
  public InboxSurvey(
      FileAccess files,
      String inbox,
      Manifest manifest,
      long rangeBytes,
      LongConsumer bytesRead,
      UnaryOperator<String> names) {
    this.files = files;
    this.inbox = inbox;
    this.manifest = manifest;
    this.rangeBytes = rangeBytes;
    this.bytesRead = bytesRead;
    this.names = names;
  }

  /** Every folder of the inbox, by the name by which it goes. */
  public List<String> folders() throws IOException {
    for (FileEntry entry : files.list(inbox)) {
      if (entry.folder()) {
        folders.put(nameOf(entry.name()), entry.name());
      }
    }
    return folders.keySet().stream().sorted().toList();
  }

  /** Nothing of an incomplete folder is kept, so that no key is needed for it. */
  private String nameOf(String folder) {
    try {
      return names.apply(folder);
    } catch (KeyMissing missing) {
      if (isComplete(folder)) {
        throw missing;
      }
      return Shape.ofName(folder);
    }
  }

  /**
   * Whether the delivery is to be looked at: its description is there, so all of it should be, or
   * nobody can tell, and then {@link #survey} says why.
   */
  public boolean isComplete(String name) {
    try {
      return !isText(name) || files.find(location(name, Delivery.DESCRIPTION)).isPresent();
    } catch (IOException unreadable) {
      return true;
    }
  }

  /** Whether the listing could write the name: else nothing is found under what it wrote. */
  static boolean isText(String name) {
    return name.indexOf(REPLACEMENT) < 0;
  }

  /** When a complete delivery came; empty when its description cannot be used. */
  public Optional<Arrival> arrival(String name) throws IOException {
    return describe(name).delivery().map(Arrival::of);
  }

  /** Size of what lies in the folder. */
  public long bytes(String name) throws IOException {
    return files.list(Locations.child(inbox, folder(name))).stream()
        .mapToLong(FileEntry::size)
        .sum();
  }

  /** The folders that are complete. */
  List<String> complete() throws IOException {
    return folders().stream().filter(this::isComplete).toList();
  }

  /**
   * Looks at a complete folder, all bytes of a new delivery's files included. Whatever is wrong
   * with it refuses it and no other.
   *
   * @return empty for a delivery that is in the log as it was then
   */
  public Optional<Surveyed> survey(String name) {
    try {
      return isText(name) ? look(name) : Optional.of(refused(name, noText(name)));
    } catch (IOException unreadable) {
      return Optional.of(refused(name, unreadable(name, unreadable)));
    }
  }

  private Optional<Surveyed> look(String name) throws IOException {
    DeliveryReader.Result described = describe(name);
    Optional<LoggedDelivery> logged = manifest.find(name);
    if (logged.isPresent()) {
      return known(name, described, logged.get());
    }
    return Optional.of(
        described.delivery().isPresent()
            ? survey(name, described.delivery().get())
            : new Surveyed(name, Optional.empty(), List.of(), described.findings()));
  }

  private DeliveryReader.Result describe(String name) throws IOException {
    try (InputStream json = files.open(location(name, Delivery.DESCRIPTION), 0)) {
      return DeliveryReader.read(folder(name), json);
    }
  }

  /** What it says of its files has to be what the log says. */
  private static Optional<Surveyed> known(
      String name, DeliveryReader.Result described, LoggedDelivery logged) {
    List<String> now =
        described.delivery().stream()
            .flatMap(delivery -> delivery.files().stream())
            .map(DeliveredFile::sha256)
            .sorted()
            .toList();
    List<String> then = logged.files().stream().map(LoggedFile::sha256).sorted().toList();
    if (now.equals(then)) {
      return Optional.empty();
    }
    Finding reused =
        new Finding(
            Reason.DELIVERY_NAME_REUSED,
            null,
            "delivery",
            name,
            "a new name, or the digests with which it entered the log");
    return Optional.of(refused(name, reused));
  }

  private Surveyed survey(String name, Delivery delivery) throws IOException {
    List<SurveyedFile> surveyed = new ArrayList<>();
    List<Finding> refusals = new ArrayList<>();
    List<DeliveredFile> named = new ArrayList<>();
    for (DeliveredFile described : delivery.files()) {
      DeliveredFile delivered = described.named(names.apply(described.name()));
      named.add(delivered);
      try {
        Optional<SurveyedFile> file = survey(delivery, delivered, location(name, described.name()));
        file.ifPresent(surveyed::add);
        file.flatMap(one -> Totals.checkDigest(delivered, one.survey(), one.file()))
            .ifPresent(refusals::add);
        if (file.isEmpty()) {
          refusals.add(missing(delivered));
        }
      } catch (Refused refused) {
        refusals.add(refused.finding(0, delivered.name()));
      }
    }
    Delivery known = new Delivery(name, delivery.created(), named);
    return new Surveyed(name, Optional.of(known), surveyed, refusals);
  }

  /** Empty when there is no such file. */
  private Optional<SurveyedFile> survey(Delivery delivery, DeliveredFile delivered, String location)
      throws IOException {
    Optional<FileEntry> entry = files.find(location).filter(e -> !e.folder());
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    InboxSource source = new InboxSource(files, location, delivered.name(), entry.get().size());
    FeedFile file =
        new FeedFile(source, delivered.feed(), delivered.format(), 0, delivered.knownOn(delivery));
    FileSurvey survey = file.through(new CountedSource(source, bytesRead)).survey(rangeBytes);
    return Optional.of(new SurveyedFile(delivered, file, survey));
  }

  private String location(String delivery, String file) {
    return Locations.child(Locations.child(inbox, folder(delivery)), file);
  }

  /** The folder of a delivery. */
  private String folder(String name) {
    return folders.getOrDefault(name, name);
  }

  private static Surveyed refused(String name, Finding why) {
    return new Surveyed(name, Optional.empty(), List.of(), List.of(why));
  }

  private Finding unreadable(String name, IOException cause) {
    String why =
        Objects.requireNonNullElseGet(cause.getMessage(), cause::toString)
            .replace(Locations.child(inbox, folder(name)), name);
    return unreadable("folder", Shape.ofMessage(why), "a folder and files that can be read");
  }

  private static Finding noText(String name) {
    return unreadable("name", name, "a name in UTF-8");
  }

  /** Whether a name can be read depends on the locale: the plain C locale has ASCII names only. */
  private static Finding unreadable(String field, String value, String expected) {
    String names = System.getProperty("sun.jnu.encoding");
    String hint = " (this process reads names as %s; LC_ALL=C.UTF-8 makes it UTF-8)";
    return new Finding(
        Reason.UNREADABLE,
        null,
        field,
        value,
        names.equals("UTF-8") ? expected : expected + hint.formatted(names));
  }

  private static Finding missing(DeliveredFile delivered) {
    return new Finding(
        Reason.FILE_MISSING,
        null,
        "files",
        delivered.name(),
        "a file of this name in the delivery");
  }
}
