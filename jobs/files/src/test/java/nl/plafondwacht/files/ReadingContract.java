package nl.plafondwacht.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every storage is read. */
abstract class ReadingContract {

  final Driver driver;
  final FileAccess files;
  String root;

  ReadingContract() {
    driver = driver();
    files = new FileAccess(driver, driver);
    root = "";
  }

  abstract Driver driver();

  /** A folder that is empty and this test's own. */
  abstract String emptyFolder() throws IOException;

  @BeforeEach
  void startInAnEmptyFolder() throws IOException {
    root = emptyFolder();
  }

  @Test
  void aMissingFolderListsAsEmpty() throws IOException {
    assertThat(files.list(at("none"))).isEmpty();
  }

  @Test
  void aFolderListsByNameWithSizes() throws IOException {
    write("b", "12");
    write("B", "1");
    write("a/inside", "123");
    write("b.gz", "");

    assertThat(files.list(root))
        .containsExactly(
            new FileEntry("B", 1, false),
            new FileEntry("a", 0, true),
            new FileEntry("b", 2, false),
            new FileEntry("b.gz", 0, false));
  }

  @Test
  void aFileIsNotAFolder() throws IOException {
    write("a", "1");

    refuses("Cannot list %s: it is not a folder".formatted(at("a")), () -> files.list(at("a")));
  }

  @Test
  void findTellsFileFolderAndNothingApart() throws IOException {
    write("folder/file", "123");

    assertThat(files.find(at("folder/file"))).contains(new FileEntry("file", 3, false));
    assertThat(files.find(at("folder"))).contains(new FileEntry("folder", 0, true));
    assertThat(files.find(at("folder/other"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 10})
  void aFileIsReadFromAnyByteOn(int offset) throws IOException {
    write("file", "0123456789");

    assertThat(read("file", offset)).isEqualTo("0123456789".substring(offset));
  }

  @Test
  void aByteBehindTheEndIsRefused() throws IOException {
    write("file", "0123456789");

    refuses(
        "Cannot open %s: byte 11 is not within its 10".formatted(at("file")),
        () -> files.open(at("file"), 11));
    refuses(
        "Cannot open %s: byte -1 is not within its 10".formatted(at("file")),
        () -> files.open(at("file"), -1));
  }

  @Test
  void whatIsNotAFileCannotBeOpened() throws IOException {
    write("folder/file", "1");

    refuses("Cannot open %s: no such file".formatted(at("none")), () -> files.open(at("none"), 0));
    refuses(
        "Cannot open %s: no such file".formatted(at("none")), () -> files.openRanges(at("none")));
    refuses(
        "Cannot open %s: it is a folder".formatted(at("folder")),
        () -> files.open(at("folder"), 0));
    refuses(
        "Cannot open %s: it is a folder".formatted(at("folder")),
        () -> files.openRanges(at("folder")));
  }

  @Test
  void rangesAreReadInAnyOrderUpToTheEnd() throws IOException {
    write("file", "0123456789");
    byte[] target = "..........".getBytes(UTF_8);

    try (RangeReader ranges = files.openRanges(at("file"))) {
      assertThat(ranges.size()).isEqualTo(10);
      assertThat(ranges.read(7, target, 1, 5)).isEqualTo(3);
      assertThat(ranges.read(2, target, 5, 2)).isEqualTo(2);
      assertThat(ranges.read(10, target, 0, 1)).isZero();
      assertThat(ranges.read(99, target, 0, 1)).isZero();
    }
    assertThat(new String(target, UTF_8)).isEqualTo(".789.23...");
  }

  @Test
  void bytesSurviveWhateverTheirNumber() throws IOException {
    byte[] bytes = new byte[3_000_001];
    new SplittableRandom(1).nextBytes(bytes);
    try (NewFile file = files.create(at("file"))) {
      file.write(bytes[0]);
      file.write(bytes, 1, bytes.length - 1);
      file.commit();
    }

    byte[] copy = new byte[bytes.length];
    try (RangeReader ranges = files.openRanges(at("file"))) {
      assertThat(ranges.read(0, copy, 0, copy.length)).isEqualTo(bytes.length);
    }
    assertThat(copy).isEqualTo(bytes);
    try (InputStream all = files.open(at("file"), 0)) {
      assertThat(all.readAllBytes()).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "100%25", "é€😀", "a=b,c"})
  void namesAreTakenAsTheyStand(String name) throws IOException {
    write(name, "text");

    assertThat(read(name, 0)).isEqualTo("text");
    assertThat(files.list(root)).containsExactly(new FileEntry(name, 4, false));
  }

  String at(String path) {
    return Locations.child(root, path);
  }

  void write(String path, String text) throws IOException {
    try (NewFile file = files.create(at(path))) {
      file.write(text.getBytes(UTF_8));
      file.commit();
    }
  }

  String read(String path, long offset) throws IOException {
    try (InputStream bytes = files.open(at(path), offset)) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }

  static void refuses(String message, Action action) {
    assertThatIOException().isThrownBy(action::run).withMessage(message);
  }

  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }
}
