package nl.plafondwacht.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every storage does alike: read, hand out rights, and the rest. */
abstract class FileAccessContract extends RightsContract {

  @Test
  void aFileIsThereFromItsCommitOn() throws IOException {
    try (NewFile file = files.create(at("new/folder/file"))) {
      file.write("text".getBytes(UTF_8));
      assertThat(files.find(at("new/folder/file"))).isEmpty();
      assertThat(files.list(at("new/folder"))).isEmpty();
      file.commit();
      assertThat(files.find(at("new/folder/file"))).contains(new FileEntry("file", 4, false));
    }
    assertThat(read("new/folder/file", 0)).isEqualTo("text");
    assertThat(driver.list(at("new/folder"))).hasSize(1);
  }

  @Test
  void aFileClosedWithoutCommitNeverWas() throws IOException {
    write("file", "old");
    try (NewFile file = files.create(at("file"))) {
      file.write("new".getBytes(UTF_8));
    }

    assertThat(read("file", 0)).isEqualTo("old");
    assertThat(driver.list(root)).hasSize(1);
  }

  @Test
  void aCommitReplacesTheFileThatWasThere() throws IOException {
    write("file", "the old text");
    write("file", "new");

    assertThat(read("file", 0)).isEqualTo("new");
  }

  @Test
  void aFileIsCommittedOnce() throws IOException {
    try (NewFile file = files.create(at("file"))) {
      file.commit();
      refuses("Cannot commit %s: it is closed".formatted(at("file")), file::commit);
    }
  }

  @Test
  void whatAKilledWriterLeftNeitherCountsNorHinders() throws IOException {
    driver.makeFolders(root);
    try (OutputStream left = driver.create(at(".file.part"))) {
      left.write("left by a process that died".getBytes(UTF_8));
    }
    assertThat(files.list(root)).isEmpty();

    write("file", "new");
    assertThat(read("file", 0)).isEqualTo("new");
    assertThat(driver.list(root)).hasSize(1);
  }

  @Test
  void aFolderIsNotReplacedByAFile() throws IOException {
    write("folder/file", "1");

    refuses(
        "Cannot create %s: it is a folder".formatted(at("folder")),
        () -> files.create(at("folder")));
  }

  @Test
  void aPublishedFileReplacesTheOldOne() throws IOException {
    write("staging/file", "new");
    write("out/file", "old");
    files.publish(at("staging/file"), at("out/file"));

    assertThat(read("out/file", 0)).isEqualTo("new");
    assertThat(files.list(at("staging"))).isEmpty();
  }

  @Test
  void aFolderIsPublishedWhole() throws IOException {
    write("staging/a/file", "1");
    write("staging/b", "2");
    files.publish(at("staging"), at("out/2026-11-20/run"));

    assertThat(read("out/2026-11-20/run/a/file", 0)).isEqualTo("1");
    assertThat(read("out/2026-11-20/run/b", 0)).isEqualTo("2");
    assertThat(files.find(at("staging"))).isEmpty();
  }

  @Test
  void nothingIsPublishedOntoAFolder() throws IOException {
    write("staging/file", "1");
    write("out/file", "2");

    for (String from : new String[] {at("staging"), at("staging/file")}) {
      refuses(
          "Cannot publish %s: %s exists".formatted(from, at("out")),
          () -> files.publish(from, at("out")));
    }
    assertThat(read("out/file", 0)).isEqualTo("2");
  }

  @Test
  void aFolderIsNotPublishedOntoAFile() throws IOException {
    write("staging/file", "1");
    write("out", "2");

    refuses(
        "Cannot publish %s: %s exists".formatted(at("staging"), at("out")),
        () -> files.publish(at("staging"), at("out")));
  }

  @Test
  void whatIsNotThereCannotBePublished() {
    refuses(
        "Cannot publish %s: no such file".formatted(at("none")),
        () -> files.publish(at("none"), at("out")));
  }

  @Test
  void deletingTakesFoldersWithAllTheyHold() throws IOException {
    write("folder/a/file", "1");
    write("folder/file", "1");
    write("other", "1");
    files.delete(at("folder"));
    files.delete(at("other"));
    files.delete(at("none"));

    assertThat(files.list(root)).isEmpty();
  }

  @Test
  void aFileIsMadeOnlyWhereThereIsNone() throws IOException {
    assertThat(files.createNew(at("new/folder/file"), "first".getBytes(UTF_8))).isTrue();
    assertThat(files.createNew(at("new/folder/file"), "second".getBytes(UTF_8))).isFalse();
    write("other", "text");
    assertThat(files.createNew(at("other"), "second".getBytes(UTF_8))).isFalse();

    assertThat(read("new/folder/file", 0)).isEqualTo("first");
    assertThat(read("other", 0)).isEqualTo("text");
    assertThat(driver.list(at("new/folder"))).hasSize(1);
    files.delete(at("other"));
    assertThat(files.createNew(at("other"), "third".getBytes(UTF_8))).isTrue();
    assertThat(read("other", 0)).isEqualTo("third");
  }

  @Test
  void theRoomOfWhatIsNotThereIsThatOfItsDisk() throws IOException {
    write("folder/file", "text");

    assertThat(driver.free(at("folder/none/deeper")).orElse(0)).isPositive();
  }

  @Test
  void aGuardIsAskedBeforeEveryChange() throws IOException {
    write("file", "text");
    List<String> asked = new ArrayList<>();
    FileAccess guarded = files.guardedBy(refusing(asked));

    for (Action change : changes(guarded)) {
      refuses("not yours", change);
    }
    assertThat(asked)
        .containsExactly(at("a"), at("a"), at("b"), at("file"), at("file"), "switch " + at("file"));
    assertThat(read("file", 0)).isEqualTo("text");
    assertThat(driver.list(root)).hasSize(1);
  }

  private List<Action> changes(FileAccess guarded) {
    return List.of(
        () -> guarded.create(at("a")),
        () -> guarded.createNew(at("a"), new byte[0]),
        () -> guarded.publish(at("file"), at("b")),
        () -> guarded.delete(at("file")),
        () ->
            guarded.setRights(
                at("file"), new Rights(Optional.empty(), Optional.empty(), Optional.empty())),
        () -> guarded.beforeSwitch(at("file")));
  }

  private static WriteGuard refusing(List<String> asked) {
    return new WriteGuard() {
      @Override
      public void beforeChange(String location) throws IOException {
        asked.add(location);
        throw new IOException("not yours");
      }

      @Override
      public void beforeSwitch(String location) throws IOException {
        beforeChange("switch " + location);
      }
    };
  }
}
