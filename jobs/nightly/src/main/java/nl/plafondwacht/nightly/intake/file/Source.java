package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;
import java.io.InputStream;

/** One delivered file, wherever it lies. Its bytes do not change while a night runs. */
public interface Source {
  /** Plain name inside the delivery, ending in {@code .gz} or {@code .zst} when compressed. */
  String name();

  /** Bytes as delivered. */
  long size();

  /** The bytes from {@code offset} inclusive to the end; the caller closes the stream. */
  InputStream open(long offset) throws IOException;
}
