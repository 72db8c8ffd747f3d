package nl.plafondwacht.files;

import java.io.IOException;
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

  @Override
  Held held(String location) throws IOException {
    return held(Locations.path(location));
  }
}
