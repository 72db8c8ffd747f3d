package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder or file that cannot be read stays out by itself, whatever is wrong with it. */
class NightUnreadableTest {
  private static final String LATIN_1 = "\\351";
  private static final String IN_CIRCLE = "Too many levels of symbolic links";

  @TempDir Path folder;

  /** Each stands in a folder of the inbox of its own; what is said of it has to be heard. */
  private final Map<String, String> said = new LinkedHashMap<>();

  @Test
  void theOthersGoOnBesideEverythingThatCannotBeRead() throws Exception {
    Sent.base(inbox()).write();
    foldersThatCannotBeRead();
    descriptionsThatCannotBeRead();
    filesThatCannotBeRead();
    leftAlone();
    TestNight.Ended ended = TestNight.small(folder).run();

    assertThat(ended.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ended.said().lines().filter(line -> line.startsWith("  refused: ")))
        .hasSize(said.size());
    said.forEach(
        (delivery, why) ->
            assertThat(ended.said()).containsPattern("  refused: " + delivery + " .*\n.*" + why));
    assertThat(Published.latestOf(TestNight.small(folder)).reconciliation())
        .containsExactly("d1-base|declarations.csv|3|3|0|0|30000|30000|0|0|0");
  }

  private void foldersThatCannotBeRead() throws Exception {
    refuses("circle", IN_CIRCLE);
    Files.createSymbolicLink(inbox().resolve("circle"), Path.of("circle"));
    // Both look the same as text.
    refuses("latin-\uFFFD", "expected a name in UTF-8");
    shell("mkdir \"$(printf 'latin-\\351')\" \"$(printf 'latin-\\350')\"");
  }

  private void descriptionsThatCannotBeRead() throws Exception {
    refuses("a-folder", "it is a folder");
    Files.createDirectories(inbox().resolve("a-folder/delivery.json"));
    refuses("a-pipe", "it is no file on disk");
    shell("mkdir a-pipe && mkfifo a-pipe/delivery.json");
    refuses("a-circle", IN_CIRCLE);
    Files.createDirectories(inbox().resolve("a-circle"));
    Files.createSymbolicLink(inbox().resolve("a-circle/delivery.json"), Path.of("delivery.json"));
    refuses("no-text", "expected JSON");
    describe("no-text", new byte[] {'{', '"', (byte) 0xE9});
    refuses("cut", "expected JSON");
    describe("cut", "{\"format\": 1,".getBytes(StandardCharsets.UTF_8));
    refuses("far-year", "created is '\\+999999999");
    Sent.at("+999999999-12-31T23:00:00-18:00", inbox(), "far-year")
        .rows("declarations", claim("N1"))
        .write();
    String name = "long-" + "x".repeat(240);
    refuses(name, "expected a name of at most 200 bytes");
    Sent.on("11", inbox(), name).rows("declarations", claim("N1")).write();
  }

  private void filesThatCannotBeRead() throws Exception {
    refuses("file-pipe", "it is no file on disk");
    delivery("file-pipe");
    shell("rm file-pipe/declarations.csv && mkfifo file-pipe/declarations.csv");
    refuses("file-circle", IN_CIRCLE);
    delivery("file-circle");
    shell("cd file-circle && rm declarations.csv && ln -s declarations.csv declarations.csv");
    refuses("file-folder", "expected a file of this name");
    delivery("file-folder");
    shell("rm file-folder/declarations.csv && mkdir file-folder/declarations.csv");
  }

  /** Without a description a folder is not complete; a file is no folder, whatever its name. */
  private void leftAlone() throws Exception {
    Files.createDirectories(inbox().resolve("straße-één"));
    Files.writeString(inbox().resolve("läs mich.txt"), "stray");
    shell("touch \"$(printf 'stray-" + LATIN_1 + "')\"");
    shell("touch \"d1-base/$(printf 'stray-" + LATIN_1 + "')\"");
    Files.createSymbolicLink(inbox().resolve("to-nothing"), Path.of("nothing"));
  }

  private void refuses(String delivery, String why) {
    said.put(delivery, why);
  }

  private void delivery(String name) throws IOException {
    Sent.on("11", inbox(), name).rows("declarations", claim("N1")).write();
  }

  private void describe(String name, byte[] json) throws IOException {
    Path delivery = Files.createDirectories(inbox().resolve(name));
    Files.write(delivery.resolve("delivery.json"), json);
  }

  /** Java itself cannot make pipes, nor names that are no UTF-8. */
  private void shell(String command) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-c", command).directory(inbox().toFile()).inheritIO().start();
    assertThat(shell.waitFor()).isZero();
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }
}
