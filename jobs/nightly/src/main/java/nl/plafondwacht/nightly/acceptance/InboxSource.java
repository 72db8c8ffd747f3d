package nl.plafondwacht.nightly.acceptance;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.rules.finding.Reason;

/** A delivered file behind the file port; one that cannot be read ends in {@link Refused}. */
public record InboxSource(FileAccess files, String location, String name, long size)
    implements Source {
  @Override
  public InputStream open(long offset) throws IOException {
    try {
      return new Delivered(files.open(location, offset));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Refused unreadable(IOException cause) {
    String why =
        Objects.requireNonNullElseGet(cause.getMessage(), cause::toString).replace(location, name);
    Refused refused = new Refused(Reason.UNREADABLE, 0, "file", why, "a file that can be read");
    refused.initCause(cause);
    return refused;
  }

  private final class Delivered extends FilterInputStream {
    private Delivered(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return super.read(target, offset, length);
      } catch (IOException e) {
        throw unreadable(e);
      }
    }
  }
}
