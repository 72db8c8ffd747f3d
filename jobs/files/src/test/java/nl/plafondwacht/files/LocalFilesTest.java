package nl.plafondwacht.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  @Override
  Held held(String location) throws IOException {
    return held(Path.of(location));
  }

  @Test
  void ownersAndGroupsHaveToExist() throws IOException {
    write("file", "text");

    refuses(
        "Cannot set the rights of %s: there is no user no-such-user".formatted(at("file")),
        () -> files.setRights(at("file"), rights("no-such-user", null)));
    refuses(
        "Cannot set the rights of %s: there is no group no-such-group".formatted(at("file")),
        () -> files.setRights(at("file"), rights(null, "no-such-group")));
  }

  private static Rights rights(@Nullable String owner, @Nullable String group) {
    return new Rights(Optional.ofNullable(owner), Optional.ofNullable(group), Optional.empty());
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

  /** Not of Hadoop's local files, which look first and make then. */
  @Test
  void ofSeveralWhoMakeAFileOneSucceeds() throws Exception {
    OneMaker.assertFor(files, root);
  }

  @Test
  void aFullDiskIsToldWithTheFileAndTheRoom() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Files.createSymbolicLink(folder.resolve(".file.part"), full);
    assertThatExceptionOfType(DiskFullException.class)
        .isThrownBy(() -> write("file", "text"))
        .withMessageMatching(
            "Cannot write %s after 0 bytes: No space left on device; [\\d,]+ bytes \\(\\d+ MB\\) are"
                    .formatted(at("file"))
                + " free there");
    assertThat(folder).isEmptyDirectory();
  }
}
