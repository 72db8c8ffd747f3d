package nl.plafondwacht.nightly.intake.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.plafondwacht.nightly.intake.feed.CalendarDays;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.rules.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Reads the files that a delivery.json lists. */
final class DescribedFiles {
  private static final Set<String> KEYS =
      Set.of("name", "feed", "format", "sha256", "records", "claimed_cents", "received_on");
  private static final int DIGEST_DIGITS = 64;
  private static final int MOST_CHARACTERS = 200;

  private final List<Finding> findings;
  private final Set<String> names = new HashSet<>();

  DescribedFiles(List<Finding> findings) {
    this.findings = findings;
  }

  /** The files without a mistake, in the order described. */
  List<DeliveredFile> read(Described delivery) {
    JsonNode list = delivery.get("files");
    if (!list.isArray() || list.isEmpty()) {
      delivery.wrong("files", "a list of at least one file");
      return List.of();
    }
    List<DeliveredFile> files = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Described file = new Described(list.get(i), "files[" + i + "].", findings);
      if (list.get(i).isObject()) {
        read(file, files);
      } else {
        delivery.wrong("files[" + i + "]", list.get(i), "an object");
      }
    }
    return files;
  }

  private void read(Described file, List<DeliveredFile> files) {
    file.allowOnly(KEYS);
    Optional<String> name = name(file);
    Optional<Feed> feed = feed(file);
    Optional<FileFormat> format = format(file, feed);
    Optional<String> digest = digest(file);
    Long records = optional(file, "records", 0, "a whole number of at least 0");
    Long cents = optional(file, "claimed_cents", Long.MIN_VALUE, "a whole number of cents");
    LocalDate received = receivedOn(file, format);
    if (name.isPresent() && feed.isPresent() && format.isPresent() && digest.isPresent()) {
      files.add(
          new DeliveredFile(
              name.get(), feed.get(), format.get(), digest.get(), records, cents, received));
    }
  }

  private Optional<String> name(Described file) {
    Optional<String> name = file.text("name", "a plain file name");
    if (name.isPresent() && !isPlain(name.get())) {
      file.wrong("name", "a plain file name of at most 200 characters, without a path");
    } else if (name.isPresent() && !names.add(name.get())) {
      file.wrong("name", "each file once");
    }
    return name;
  }

  private static boolean isPlain(String name) {
    return name.length() <= MOST_CHARACTERS
        && !name.startsWith(".")
        && !name.equals(Delivery.DESCRIPTION)
        && name.chars()
            .noneMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c));
  }

  private static Optional<Feed> feed(Described file) {
    Optional<String> name = file.text("feed", "the name of a feed");
    Optional<Feed> feed = name.flatMap(Feed::find);
    if (name.isPresent() && feed.isEmpty()) {
      file.wrong("feed", "the name of a feed");
    }
    return feed;
  }

  private static Optional<FileFormat> format(Described file, Optional<Feed> feed) {
    Optional<String> label = file.text("format", "csv or ei");
    Optional<FileFormat> format = label.flatMap(FileFormat::find);
    if (label.isPresent() && format.isEmpty()) {
      file.wrong("format", "csv or ei");
    }
    boolean isMessage = format.filter(FileFormat.EI::equals).isPresent();
    if (isMessage && feed.isPresent() && feed.get() != Feed.DECLARATIONS) {
      file.wrong("format", "csv; only declarations come as EI messages");
    }
    return format;
  }

  private static @Nullable LocalDate receivedOn(Described file, Optional<FileFormat> format) {
    if (!file.isTold("received_on")) {
      return null;
    }
    String expected = "a calendar day written yyyy-mm-dd, of a message";
    JsonNode text = file.get("received_on");
    LocalDate day = text.isTextual() ? CalendarDays.parse(text.textValue()) : null;
    if (day == null || format.filter(FileFormat.CSV::equals).isPresent()) {
      file.wrong("received_on", expected);
    }
    return day;
  }

  private static Optional<String> digest(Described file) {
    String expected = "the file's SHA-256 in 64 hexadecimal digits";
    Optional<String> digest = file.text("sha256", expected).map(d -> d.toLowerCase(Locale.ROOT));
    if (digest.isPresent() && !isDigest(digest.get())) {
      file.wrong("sha256", expected);
    }
    return digest;
  }

  private static boolean isDigest(String text) {
    return text.length() == DIGEST_DIGITS
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  private static @Nullable Long optional(
      Described file, String field, long least, String expected) {
    return file.isTold(field) ? file.wholeNumber(field, least, expected).orElse(null) : null;
  }
}
