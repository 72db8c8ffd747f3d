package nl.plafondwacht.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How every storage hands out rights. */
abstract class RightsContract extends ReadingContract {

  /** Owner, group and nine letters. */
  record Held(String owner, String group, String mode) {}

  abstract Held held(String location) throws IOException;

  @ParameterizedTest
  @CsvSource({
    "rw-r-----, rwxr-x---",
    "rwxr-x---, rwxr-x---",
    "rw--w--w-, rwx-w--w-",
    "rw-r--r--, rwxr-xr-x",
  })
  void aFolderIsSearchedByWhoeverMayReadIt(String mode, String ofFolders) throws IOException {
    write("root/folder/file", "text");
    Held before = held(at("root"));
    files.setRights(at("root"), mode(mode));

    assertThat(held(at("root/folder/file")).mode()).isEqualTo(mode);
    assertThat(held(at("root/folder")).mode()).isEqualTo(ofFolders);
    assertThat(held(at("root"))).isEqualTo(new Held(before.owner(), before.group(), ofFolders));
  }

  @Test
  void aFileAloneGetsRightsToo() throws IOException {
    write("root/file", "text");
    Held root = held(at("root"));
    files.setRights(at("root/file"), mode("r--r-----"));

    assertThat(held(at("root/file")).mode()).isEqualTo("r--r-----");
    assertThat(held(at("root"))).isEqualTo(root);
  }

  @Test
  void ownerAndGroupAreSetWithoutTheMode() throws IOException {
    write("root/file", "text");
    Held before = held(at("root/file"));
    files.setRights(
        at("root"),
        new Rights(Optional.of(before.owner()), Optional.of(before.group()), Optional.empty()));

    assertThat(held(at("root/file"))).isEqualTo(before);
  }

  @Test
  void withoutAnyRightNothingChanges() throws IOException {
    write("root/file", "text");
    Held before = held(at("root/file"));
    files.setRights(at("root"), new Rights(Optional.empty(), Optional.empty(), Optional.empty()));

    assertThat(held(at("root/file"))).isEqualTo(before);
  }

  @Test
  void whatIsNotThereGetsNoRights() {
    refuses(
        "Cannot set the rights of %s: no such file".formatted(at("none")),
        () -> files.setRights(at("none"), mode("rwxr-x---")));
  }

  private static Rights mode(String letters) {
    return new Rights(
        Optional.empty(), Optional.empty(), Optional.of(PosixFilePermissions.fromString(letters)));
  }

  static Held held(Path path) throws IOException {
    PosixFileAttributes held = Files.readAttributes(path, PosixFileAttributes.class);
    return new Held(
        held.owner().getName(),
        held.group().getName(),
        PosixFilePermissions.toString(held.permissions()));
  }
}
