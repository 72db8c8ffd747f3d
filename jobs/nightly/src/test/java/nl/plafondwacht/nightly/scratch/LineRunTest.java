package nl.plafondwacht.nightly.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.StoredLine;
import nl.plafondwacht.rules.claim.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineRunTest {
  private static final PersonRange ALL = new PersonRange("0000", null);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir private Path folder;

  @Test
  void bringsBackLineWithNothingAndLineWithEverything() throws IOException {
    StoredLine bare = bare("00" + "0".repeat(30), 2);
    StoredLine full = full("ff" + "f".repeat(30), 3, "Zoë €𝄞");
    assertThat(written(List.of(full, bare), ALL)).containsExactly(bare, full);
  }

  @Test
  void bringsBackExtremes() throws IOException {
    StoredLine least = withNumbers(Long.MIN_VALUE, LocalDate.of(1, 1, 1));
    StoredLine most = withNumbers(Long.MAX_VALUE, LocalDate.of(9999, 12, 31));
    assertThat(written(List.of(least), ALL)).containsExactly(least);
    assertThat(written(List.of(most), ALL)).containsExactly(most);
  }

  @Test
  void bringsBackNothingOfAnEmptyRun() throws IOException {
    assertThat(written(List.of(), ALL)).isEmpty();
    assertThat(written(List.of(), new PersonRange("8000", "9000"))).isEmpty();
  }

  @Test
  void comesInOrderWithManyLinesOfOnePerson() throws IOException {
    List<StoredLine> lines = new ArrayList<>(random(2_000));
    for (int i = 0; i < 20_000; i++) { // far more than is read at once
      lines.add(bare("7".repeat(32), 1_000_000 - i));
    }
    List<StoredLine> sorted = lines.stream().sorted(StoredLine.ORDER).toList();
    assertThat(written(lines, ALL)).isEqualTo(sorted);
  }

  @Test
  void slicesTogetherAreTheWhole() throws IOException {
    List<StoredLine> lines = random(5_000);
    LineRun run = run();
    run.write(lines);
    for (int perRange : List.of(5_000, 700, 1)) { // one range, some, cuts within a bucket
      List<StoredLine> slices = new ArrayList<>();
      for (PersonRange range : PersonRange.plan(lines.size(), perRange)) {
        List<StoredLine> slice = read(run, range);
        assertThat(slice).allMatch(line -> range.contains(line.person()));
        slices.addAll(slice);
      }
      assertThat(slices).isEqualTo(lines.stream().sorted(StoredLine.ORDER).toList());
    }
  }

  @Test
  void noticesEveryDamagedByteAndEveryLostEnd() throws IOException {
    LineRun run = run();
    run.write(List.of(full("a".repeat(32), 2, "x"), full("b".repeat(32), 3, "y")));
    Path file = Path.of(run.location());
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      assertDamaged(run);
    }
    for (int length : List.of(0, 1, whole.length / 2, whole.length - 8, whole.length - 1)) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertDamaged(run);
    }
  }

  @Test
  void refusesLineOfAnotherFile() {
    LineRun run = new LineRun(FileAccess.byScheme(), location(), "d1", "other.csv");
    assertThatThrownBy(() -> run.write(List.of(bare("a".repeat(32), 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Line 2 of d1/lines.csv is not of d1/other.csv");
    assertThat(folder).isEmptyDirectory();
  }

  private void assertDamaged(LineRun run) {
    String message =
        "Run "
            + run.location()
            + " is not as it was written: remove it, and the same command reads the delivery again";
    assertThatThrownBy(() -> read(run, ALL)).isInstanceOf(IOException.class).hasMessage(message);
  }

  private List<StoredLine> written(List<StoredLine> lines, PersonRange range) throws IOException {
    LineRun run = run();
    run.write(lines);
    return read(run, range);
  }

  private static List<StoredLine> read(LineRun run, PersonRange range) throws IOException {
    try (Rows<StoredLine> rows = run.read(range, new SharedTexts())) {
      return rows.stream().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private LineRun run() {
    return new LineRun(FileAccess.byScheme(), location(), "d1", "lines.csv");
  }

  private String location() {
    return folder.resolve("0000.lines").toString();
  }

  private static List<StoredLine> random(int count) {
    Random random = new Random(7);
    List<StoredLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String person = "%016x".formatted(random.nextLong()) + "0123456789abcdef";
      lines.add(i % 2 == 0 ? bare(person, i + 2) : full(person, i + 2, "é" + i % 10));
    }
    return lines;
  }

  private static StoredLine bare(String person, long line) {
    return new StoredLine(
        person,
        DAY,
        DAY,
        "r" + line,
        null,
        "3313",
        "75750001",
        null,
        null,
        "065",
        "1002",
        null,
        null,
        null,
        0,
        Direction.D,
        null,
        null,
        DAY,
        null,
        "d1",
        "lines.csv",
        line,
        null);
  }

  private static StoredLine full(String person, long line, String text) {
    return new StoredLine(
        person,
        DAY,
        DAY.plusDays(27),
        text,
        "",
        "3313",
        text,
        "75750002",
        "01000001",
        "065",
        text,
        1_050L,
        "01",
        7_425L,
        77_963,
        Direction.C,
        0L,
        "0001 " + text,
        DAY.minusDays(1),
        DAY.plusDays(40),
        "d1",
        "lines.csv",
        line,
        Boolean.TRUE);
  }

  private static StoredLine withNumbers(long number, LocalDate day) {
    return new StoredLine(
        "c".repeat(32),
        day,
        day,
        "",
        null,
        "",
        "",
        null,
        null,
        "",
        "",
        number,
        null,
        number,
        number,
        Direction.D,
        number,
        null,
        DAY,
        DAY,
        "d1",
        "lines.csv",
        number,
        null);
  }
}
