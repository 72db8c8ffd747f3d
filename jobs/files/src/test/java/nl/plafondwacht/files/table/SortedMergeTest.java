package nl.plafondwacht.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedMergeTest {

  private static final Comparator<String> BY_FIRST_LETTER =
      Comparator.comparing(text -> text.substring(0, 1));

  @Test
  void equalRowsComeInTheOrderOfTheSources() throws IOException {
    Letters first = new Letters(List.of("a1", "c1", "c1"));
    Letters second = new Letters(List.of());
    Letters third = new Letters(List.of("a3", "b3", "c3"));

    try (SortedMerge<String> merge =
        new SortedMerge<>(List.of(first, second, third), BY_FIRST_LETTER)) {
      assertThat(TestFolder.rest(merge)).containsExactly("a1", "a3", "b3", "c1", "c1", "c3");
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(merge::next);
    }
  }

  @Test
  void aSourceIsClosedWhenItEndsAndTheOthersWithTheMerge() throws IOException {
    Letters shorter = new Letters(List.of("a"));
    Letters longer = new Letters(List.of("b", "c"));

    try (SortedMerge<String> merge = new SortedMerge<>(List.of(shorter, longer), BY_FIRST_LETTER)) {
      assertThat(merge.next()).isEqualTo("a");
      assertThat(shorter.closed).isTrue();
      assertThat(longer.closed).isFalse();
    }
    assertThat(longer.closed).isTrue();
  }

  @Test
  void oneThatCannotBeClosedDoesNotKeepTheOthersOpen() {
    Letters broken = new Letters(List.of("a"), "first");
    Letters alsoBroken = new Letters(List.of("b"), "second");
    Letters sound = new Letters(List.of("c"));
    SortedMerge<String> merge =
        new SortedMerge<>(List.of(broken, alsoBroken, sound), BY_FIRST_LETTER);

    assertThatIOException()
        .isThrownBy(merge::close)
        .withMessage("first")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(sound.closed).isTrue();
  }

  @Test
  void filesMergeIntoWhatTheyWereSplitFrom(@TempDir Path path) throws IOException {
    TestFolder folder = new TestFolder(path);
    List<TableReader<Sample>> parts = new ArrayList<>();
    for (int part = 0; part < 7; part++) {
      int mine = part;
      String file =
          folder.write(
              part + ".parquet",
              Sample.TABLE,
              Sample.rows(5_000).filter(row -> row.line() % 7 == mine));
      parts.add(Sample.TABLE.read(TestFolder.FILES, file));
    }

    try (SortedMerge<Sample> merge =
        new SortedMerge<>(parts, Comparator.comparingLong(Sample::line))) {
      assertThat(TestFolder.rest(merge)).isEqualTo(Sample.rows(5_000).toList());
    }
  }

  private static final class Letters implements Rows<String> {

    private final Iterator<String> letters;
    private final String failure;
    private boolean closed;

    Letters(List<String> letters) {
      this(letters, "");
    }

    Letters(List<String> letters, String failure) {
      this.letters = letters.iterator();
      this.failure = failure;
    }

    @Override
    public boolean hasNext() {
      return letters.hasNext();
    }

    @Override
    public String next() {
      return letters.next();
    }

    @Override
    public void close() throws IOException {
      closed = true;
      if (!failure.isEmpty()) {
        throw new IOException(failure);
      }
    }
  }
}
