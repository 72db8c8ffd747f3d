package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;

/**
 * The leases of a lock, one file each, in a folder of their own. A lease follows on the one before
 * it by the next number; of several who make that number at once one succeeds, so all that the
 * storage has to offer is to make a file where there is none. The greatest number counts, and its
 * file is never removed.
 */
record LeaseFiles(FileAccess files, String folder) {
  private static final String NAME = "\\d{12}\\.json";
  private static final int LOOKS = 10;

  /** A lease and its number. */
  record Numbered(long number, Lease lease) {}

  /** The lease that counts; empty before the first. */
  Optional<Numbered> last() throws IOException {
    IOException gone = new IOException();
    for (int look = 0; look < LOOKS; look++) {
      List<Long> numbers = numbers();
      if (numbers.isEmpty()) {
        return Optional.empty();
      }
      long last = numbers.get(numbers.size() - 1);
      try {
        return Optional.of(new Numbered(last, read(last)));
      } catch (IOException e) {
        gone = e; // renewed and removed between the two looks
      }
    }
    throw gone;
  }

  /**
   * Makes a lease follow on another; the caller has to see by {@link #last} whether it came about.
   * What the call itself would say is not enough: the answer of a storage may be lost, and whoever
   * was asleep may make a number that is long past.
   */
  void append(long number, Lease lease) throws IOException {
    boolean unused = files.createNew(location(number), lease.json());
  }

  /** Removes what came before a number. */
  void removeBefore(long number) throws IOException {
    for (long earlier : numbers()) {
      if (earlier < number) {
        files.delete(location(earlier));
      }
    }
  }

  private List<Long> numbers() throws IOException {
    return files.list(folder).stream()
        .map(FileEntry::name)
        .filter(name -> name.matches(NAME))
        .map(name -> Long.valueOf(name.substring(0, name.indexOf('.'))))
        .sorted()
        .toList();
  }

  private Lease read(long number) throws IOException {
    try (InputStream json = files.open(location(number), 0)) {
      return Lease.read(json.readAllBytes());
    }
  }

  private String location(long number) {
    return Locations.child(folder, String.format(Locale.ROOT, "%012d.json", number));
  }
}
