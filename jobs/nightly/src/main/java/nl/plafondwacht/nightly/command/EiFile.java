package nl.plafondwacht.nightly.command;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import nl.plafondwacht.ei.layout.LayoutException;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.FileEntry;
import org.jspecify.annotations.Nullable;

/** An EI message that a command line names, and the layouts to read it with. */
record EiFile(FileAccess files, String location) {
  private static final String OPTION = "FILE";
  private static final String GZIP = ".gz";
  private static final int BUFFER = 64 * 1024;

  /** What is done with the plain bytes. */
  interface Reading<T> {
    T of(InputStream plain) throws IOException;
  }

  /** Reads the file; one that is not there or no whole gzip is a mistake of who named it. */
  <T> T read(Reading<T> reading) throws IOException {
    Optional<FileEntry> entry = files.find(location);
    if (entry.isEmpty() || entry.get().folder()) {
      throw mistake(entry.isEmpty() ? "not there" : "a folder", "a file");
    }
    try (InputStream delivered = files.open(location, 0);
        InputStream plain = plain(delivered)) {
      return reading.of(plain);
    } catch (EOFException | ZipException broken) {
      throw mistake("broken", "a whole gzip file, as its name says");
    }
  }

  private InputStream plain(InputStream delivered) throws IOException {
    return isCompressed(location) ? new GZIPInputStream(delivered, BUFFER) : delivered;
  }

  /** Compresses when the name says so. */
  static OutputStream packed(String location, OutputStream out) throws IOException {
    return isCompressed(location) ? new GZIPOutputStream(out, BUFFER) : out;
  }

  private static boolean isCompressed(String location) {
    return location.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** The layouts of the product, and those of a folder when one is named. */
  static Layouts layouts(@Nullable Path folder) throws IOException {
    Layouts shipped = Layouts.shipped();
    if (folder == null) {
      return shipped;
    }
    try {
      return Layouts.of(shipped, folder);
    } catch (LayoutException wrong) {
      throw new ConfigurationException(
          wrong.mistakes().stream()
              .map(
                  one ->
                      new Mistake(
                          one.row() == 0 ? one.file() : one.file() + ", row " + one.row(),
                          one.what(),
                          one.found(),
                          one.expected()))
              .toList());
    }
  }

  private ConfigurationException mistake(String what, String expected) {
    String value = "%s (%s)".formatted(location, what);
    return ConfigurationException.onCommandLine(OPTION, value, expected);
  }
}
