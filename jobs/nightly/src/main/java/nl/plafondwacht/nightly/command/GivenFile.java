package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.record.Recognition;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.acceptance.InboxSource;
import nl.plafondwacht.nightly.codes.MessageLayouts;
import nl.plafondwacht.nightly.intake.FeedDetector;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.Compression;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.rules.finding.Finding;
import org.jspecify.annotations.Nullable;

/** A file that a command line names, of whatever kind. */
record GivenFile(Source source, String location) {

  /** One that is not there is a mistake of who named it. */
  static GivenFile of(FileAccess files, String location) throws IOException {
    Optional<FileEntry> entry = files.find(location);
    if (entry.isEmpty() || entry.get().folder()) {
      String what = entry.isEmpty() ? "not there" : "a folder";
      throw ConfigurationException.onCommandLine(
          "FILE", "%s (%s)".formatted(Shape.ofLocation(location), what), "a file");
    }
    long size = entry.get().size();
    return new GivenFile(
        new InboxSource(files, location, Shape.ofName(Locations.name(location)), size), location);
  }

  /** Why nothing can be told of it, when it cannot be read or its compression is broken. */
  Optional<Finding> broken() throws IOException {
    return Compression.broken(source).map(refused -> refused.finding(0, source.name()));
  }

  /** Reads the file, not compressed. */
  <T> T read(Compression.Reading<T> reading) throws IOException {
    return Compression.read(source, reading);
  }

  /** Whether its header is that of a feed, and if not, why. */
  FeedDetector telling(Layouts layouts) throws IOException {
    return FeedDetector.of(source, layouts);
  }

  /** Whether its first record is that of a message, and if not, why. */
  Recognition.Result recognised(Layouts layouts) throws IOException {
    return FeedDetector.recognise(source, layouts);
  }

  /** The layouts of the product, and those of a folder when one is named. */
  static Layouts layouts(@Nullable Path folder) throws IOException {
    return folder == null ? Layouts.shipped() : MessageLayouts.of(folder, Mistake.COMMAND_LINE);
  }
}
