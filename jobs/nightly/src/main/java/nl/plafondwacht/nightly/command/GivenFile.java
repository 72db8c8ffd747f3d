package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.record.Recognition;
import nl.plafondwacht.nightly.codes.MessageLayouts;
import nl.plafondwacht.nightly.intake.FeedTelling;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Compression;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.stages.InboxSource;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.FileEntry;
import nl.plafondwacht.store.files.Locations;
import org.jspecify.annotations.Nullable;

/** A file that a command line names, of whatever kind. */
record GivenFile(Source source, String location) {

  /** What is done with the plain bytes. */
  interface Reading<T> {
    T of(InputStream plain) throws IOException;
  }

  /** One that is not there is a mistake of who named it. */
  static GivenFile of(FileAccess files, String location) throws IOException {
    Optional<FileEntry> entry = files.find(location);
    if (entry.isEmpty() || entry.get().folder()) {
      throw mistake(location, entry.isEmpty() ? "not there" : "a folder", "a file");
    }
    long size = entry.get().size();
    return new GivenFile(
        new InboxSource(files, location, Shape.ofName(Locations.name(location)), size), location);
  }

  /** Reads the file; one whose compression is broken is a mistake of who named it. */
  <T> T read(Reading<T> reading) throws IOException {
    try (InputStream plain = Compression.open(source, ByteRange.whole(source.size()))) {
      return reading.of(plain);
    } catch (Refused broken) {
      throw broken();
    }
  }

  /** Whether its header is that of a feed, and if not, why. */
  FeedTelling telling(Layouts layouts) throws IOException {
    FeedTelling telling = FeedTelling.of(source, layouts);
    if (telling.findings().stream().anyMatch(f -> f.reason() == Reason.BROKEN_COMPRESSION)) {
      throw broken();
    }
    return telling;
  }

  /** Whether its first record is that of a message, and if not, why. */
  Recognition.Result recognised(Layouts layouts) throws IOException {
    try {
      return FeedTelling.recognise(source, layouts);
    } catch (Refused broken) {
      throw broken();
    }
  }

  /** The layouts of the product, and those of a folder when one is named. */
  static Layouts layouts(@Nullable Path folder) throws IOException {
    return folder == null ? Layouts.shipped() : MessageLayouts.of(folder, "command line");
  }

  private ConfigurationException broken() {
    return mistake(location, "broken", "a complete file in the format its name says");
  }

  private static ConfigurationException mistake(String location, String what, String expected) {
    return ConfigurationException.onCommandLine(
        "FILE", "%s (%s)".formatted(location, what), expected);
  }
}
