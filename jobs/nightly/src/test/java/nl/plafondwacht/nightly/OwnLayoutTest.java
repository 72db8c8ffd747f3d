package nl.plafondwacht.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.nightly.Program.Ended;
import nl.plafondwacht.nightly.message.Messages;
import nl.plafondwacht.nightly.message.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A standard without a public layout is read with a layout of one's own, and no code is touched.
 */
class OwnLayoutTest {
  private static final String CREATED = "2026-11-20T18:00:00+01:00";
  private static final String SETTING = "messages: { layouts: layouts }\n";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void install() throws IOException {
    program = Program.in(folder);
    Files.createDirectories(folder.resolve("inbox/d1"));
    Files.createDirectories(folder.resolve("layouts"));
    Files.write(folder.resolve("inbox/d1/aw319.asc"), Messages.claim(Service.of("L1")));
    Files.write(folder.resolve("inbox/d1/aw320.asc"), returnOfTheNewVersion());
  }

  @Test
  void withoutItTheMessageIsRefusedByItsCode() {
    Ended ended = program.run("deliver", path("inbox/d1"), "--created", CREATED);
    assertThat(ended.code()).isEqualTo(21);
    assertThat(ended.out())
        .contains("aw320.asc: no EI message that can be read\n", "position 3 is '429', expected");
  }

  @Test
  void withItTheNightTakesTheReturnIn() throws IOException {
    program.file("layouts/aw320-1.4.csv", layout());
    program.settings(SETTING);
    assertThat(
            program.run(
                "deliver", path("inbox/d1"), "--created", CREATED, "--layouts", path("layouts")))
        .matches(ended -> ended.code() == 0);
    assertThat(program.run("check").out())
        .contains("messages     16 layouts;", "AW320 1.4 (L)")
        .endsWith("all is well (exit code 0)\n");
    Ended night = program.run("nightly", "--date", "2026-11-20");
    assertThat(night.code()).as(night.err()).isZero();
    assertThat(night.out())
        .contains("2 declaration lines: 1 accepted, 0 quarantined, 0 duplicate, 1 decisions");
  }

  @Test
  void oneThatDoesNotAddUpStopsTheNightWithEveryMistake() throws IOException {
    String wrong = layout().replace(",NUM001,", ",NUM999,").replaceFirst("N,3,3,", "N,4,3,");
    program.file("layouts/aw320-1.4.csv", wrong);
    program.file("layouts/nothing.csv", "");
    program.settings(SETTING);
    program.run("deliver", path("inbox/d1"), "--created", CREATED);
    Ended night = program.run("nightly", "--date", "2026-11-20");
    assertThat(night.code()).isEqualTo(30);
    assertThat(night.err().lines().filter(line -> line.startsWith("aw320-1.4.csv")).toList())
        .isNotEmpty();
    assertThat(night.err().lines().filter(line -> line.startsWith("nothing.csv")).toList())
        .isNotEmpty();
    assertThat(program.run("check", "--configuration").code()).isEqualTo(30);
  }

  private String path(String name) {
    return program.home().resolve(name).toString();
  }

  /** As far as known, the new version is the old one without record 03. */
  private static String layout() throws IOException {
    try (InputStream old = Layouts.class.getResourceAsStream("aw320-1.3.csv")) {
      String text = new String(Objects.requireNonNull(old).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("03,") && !line.startsWith("# outside contracts"))
          .map(line -> line.startsWith("# codes") ? "# codes: 429" : line)
          .map(line -> line.startsWith("# subversion") ? "# subversion: 04" : line)
          .map(line -> line.startsWith("# proof") ? "# proof: L" : line)
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }

  private static byte[] returnOfTheNewVersion() {
    byte[] message =
        Messages.answer(LocalDate.of(2026, 11, 18), Service.of("L1").granted(100_00, "8001"));
    byte[] head = "0142901 04".replace(" ", "").getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(head, 0, message, 0, head.length);
    return message;
  }
}
