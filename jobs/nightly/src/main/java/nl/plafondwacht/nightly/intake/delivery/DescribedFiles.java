package nl.plafondwacht.nightly.intake.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.rules.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Reads the files that a delivery.json lists. */
final class DescribedFiles {
  private static final Set<String> KEYS =
      Set.of("name", "feed", "format", "sha256", "records", "claimed_cents");
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
    checkFormat(file);
    Optional<String> digest = digest(file);
    Long records = optional(file, "records", 0, "a whole number of at least 0");
    Long cents = optional(file, "claimed_cents", Long.MIN_VALUE, "a whole number of cents");
    if (name.isPresent() && feed.isPresent() && digest.isPresent()) {
      files.add(new DeliveredFile(name.get(), feed.get(), digest.get(), records, cents));
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

  private static void checkFormat(Described file) {
    Optional<String> format = file.text("format", "csv");
    if (format.isPresent() && format.get().equals("ei")) {
      file.wrong("format", "csv; EI messages are not supported yet");
    } else if (format.isPresent() && !format.get().equals("csv")) {
      file.wrong("format", "csv");
    }
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
