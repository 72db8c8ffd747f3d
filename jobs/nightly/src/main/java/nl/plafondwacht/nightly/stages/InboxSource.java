package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.io.InputStream;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.store.files.FileAccess;

/** A delivered file behind the file port. */
public record InboxSource(FileAccess files, String location, String name, long size)
    implements Source {
  @Override
  public InputStream open(long offset) throws IOException {
    return files.open(location, offset);
  }
}
