package nl.plafondwacht.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest extends FileAccessContract {

  @TempDir Path folder;

  @Override
  Driver driver() {
    return new LocalDriver();
  }

  @Override
  String emptyFolder() {
    return folder.toString();
  }

  @Test
  void aLinkIsDeletedWithoutWhatItPointsTo() throws IOException {
    Files.createDirectories(folder.resolve("kept/inside"));
    Files.createDirectory(folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("gone/link"), folder.resolve("kept"));
    FileAccess.byScheme().delete(folder.resolve("gone").toString());

    assertThat(folder.resolve("gone")).doesNotExist();
    assertThat(folder.resolve("kept/inside")).exists();
  }

  @Test
  void aLinkToNothingIsNotListed() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));

    assertThat(FileAccess.byScheme().list(folder.toString())).isEmpty();
  }

  @Test
  void anythingElseThatGoesWrongNamesTheLocationAndTheCause() {
    assertThatIOException()
        .isThrownBy(() -> FileAccess.byScheme().find("a\0b"))
        .withMessage(
            "Cannot find a\0b: java.nio.file.InvalidPathException: Nul character not allowed: a\0b");
  }
}
