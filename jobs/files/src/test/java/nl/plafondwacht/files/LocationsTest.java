package nl.plafondwacht.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationsTest {

  @ParameterizedTest
  @CsvSource({
    "/, a, /a, /, a",
    "/out, a, /out/a, /out, a",
    "/out/, a, /out/a, /out, a",
    "out, a, out/a, out, a",
    "hdfs://host:8020/out, a, hdfs://host:8020/out/a, hdfs://host:8020/out, a",
    "s3a://bucket, a/, s3a://bucket/a/, s3a://bucket, a",
  })
  void aChildHasAParentAndAName(
      String folder, String name, String child, String parent, String last) {
    assertThat(Locations.child(folder, name)).isEqualTo(child);
    assertThat(Locations.parent(child)).isEqualTo(parent);
    assertThat(Locations.name(child)).isEqualTo(last);
  }

  @Test
  void theParentOfABareNameIsTheWorkingFolder() {
    assertThat(Locations.parent("file")).isEqualTo(".");
  }

  @ParameterizedTest
  @CsvSource({
    "/data/a, true",
    "data/a:b, true",
    "C:/data, true",
    "file:/data, true",
    "FILE:///data, true",
    "hdfs://host/data, false",
    "s3a://bucket/data, false",
  })
  void theSchemeTellsTheStorage(String location, boolean local) {
    assertThat(Locations.isLocal(location)).isEqualTo(local);
  }

  @ParameterizedTest
  @CsvSource({
    "/data/a, false",
    "data/a:b, false",
    "C:/data, false",
    "file:/data, true",
    "hdfs://host/data, true",
  })
  void aUriHasAScheme(String location, boolean uri) {
    assertThat(Locations.isUri(location)).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource({"/data/a, /data/a", "file:/data/a, /data/a", "FILE:///data/a b, /data/a b", "a, a"})
  void aLocalLocationIsAPath(String location, String path) {
    assertThat(Locations.path(location)).isEqualTo(Path.of(path));
  }

  @Test
  void aPathAndItsUriAreOneFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a b"), "text");

    FileEntry expected = new FileEntry("a b", 4, false);
    FileAccess files = FileAccess.byScheme();
    assertThat(files.find("file://" + folder + "/a b")).contains(expected);
    assertThat(files.find("file:" + folder + "/a b")).contains(expected);
    assertThat(files.find(folder + "/a b")).contains(expected);
  }

  @Test
  void nothingIsPublishedAcrossStorages() {
    assertThatIOException()
        .isThrownBy(() -> FileAccess.byScheme().publish("/data/a", "hdfs://host/a"))
        .withMessage("Cannot publish /data/a: it is on another storage than hdfs://host/a");
  }
}
