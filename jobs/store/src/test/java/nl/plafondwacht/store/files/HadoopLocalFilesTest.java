package nl.plafondwacht.store.files;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class HadoopLocalFilesTest extends FileAccessContract {

  @TempDir Path folder;

  @Override
  Driver driver() {
    return new HadoopDriver();
  }

  @Override
  String emptyFolder() {
    return "file://" + folder;
  }
}
