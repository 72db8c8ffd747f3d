package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.jar.Manifest;

/** The commit the program was built from, as its jar says. */
public final class ProgramCommit {
  private ProgramCommit() {}

  /** The commit, or words that say why there is none. */
  public static String find() {
    URL jar = ProgramCommit.class.getProtectionDomain().getCodeSource().getLocation();
    if (!jar.getPath().endsWith(".jar")) {
      return "not packaged";
    }
    try (InputStream in = new URL("jar:" + jar + "!/META-INF/MANIFEST.MF").openStream()) {
      String commit = new Manifest(in).getMainAttributes().getValue("Git-Commit");
      return commit == null ? "unknown" : commit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
