package nl.plafondwacht.proof.benchmark.inbox;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How the declarations files are compressed. */
public enum Compression {
  NONE("") {
    @Override
    OutputStream around(OutputStream file) {
      return file;
    }
  },
  GZ(".gz") {
    @Override
    OutputStream around(OutputStream file) throws IOException {
      return new GZIPOutputStream(file, 1 << 16);
    }
  },
  ZST(".zst") {
    @Override
    OutputStream around(OutputStream file) throws IOException {
      return new ZstdOutputStream(file);
    }
  };

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  /** As the command line writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String ending() {
    return ending;
  }

  abstract OutputStream around(OutputStream file) throws IOException;
}
