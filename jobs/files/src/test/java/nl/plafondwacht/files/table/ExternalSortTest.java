package nl.plafondwacht.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalSortTest {

  private static final Comparator<Sample> BY_LINE = Comparator.comparingLong(Sample::line);
  private static final Comparator<Sample> BY_PERSON = Comparator.comparing(Sample::personId);

  @TempDir Path path;

  private Path space;

  @BeforeEach
  void space() {
    space = path.resolve("space");
  }

  /** From everything in memory to spills of spills. */
  @ParameterizedTest
  @ValueSource(ints = {1000, 601, 600, 299, 36, 7, 1})
  void theRowsAreSortedWhateverTheMemory(int rows) throws IOException {
    List<Sample> shuffled = new ArrayList<>(Sample.rows(600).toList());
    Collections.shuffle(shuffled, new Random(7));

    try (ExternalSort<Sample> sort = sort(BY_LINE, rows)) {
      for (Sample row : shuffled) {
        sort.add(row);
      }
      assertThat(TestFolder.rest(sort.rows())).isEqualTo(Sample.rows(600).toList());
      if (rows <= 36) {
        assertThat(filesInSpace()).hasSize(ExternalSort.FAN_IN);
      }
    }
    assertThat(space).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 50, 2})
  void equalRowsStayAsTheyWereAdded(int rows) throws IOException {
    try (ExternalSort<Sample> sort = sort(BY_PERSON, rows)) {
      for (Sample row : Sample.rows(300).toList()) {
        sort.add(row);
      }
      assertThat(TestFolder.rest(sort.rows())).isEqualTo(Sample.rows(300).toList());
    }
  }

  @Test
  void noRowsAreNone() throws IOException {
    try (ExternalSort<Sample> sort = sort(BY_LINE, 1)) {
      assertThat(TestFolder.rest(sort.rows())).isEmpty();
    }
  }

  @Test
  void whatABrokenSortLeftDoesNotCount() throws IOException {
    ExternalSort<Sample> broken = sort(BY_LINE, 1);
    broken.add(Sample.row(1));
    broken.add(Sample.row(2));
    assertThat(filesInSpace()).hasSize(2);

    try (ExternalSort<Sample> sort = sort(BY_LINE, 1)) {
      sort.add(Sample.row(3));
      assertThat(TestFolder.rest(sort.rows())).containsExactly(Sample.row(3));
    }
    assertThat(space).doesNotExist();
  }

  /**
   * A few sources are merged without a file in the space, more of them are not all open at once.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 16, 17, 100})
  void sourcesBecomeOneAndNeverTooManyAreOpen(int count) throws IOException {
    List<Sample> rows = Sample.rows(600).toList();
    int[] open = new int[1];
    int[] most = new int[1];
    List<RowSource<Sample>> sources = new ArrayList<>();
    for (int source = 0; source < count; source++) {
      List<Sample> own = new ArrayList<>();
      for (int row = source; row < rows.size(); row += count) {
        own.add(rows.get(row));
      }
      sources.add(
          () -> {
            most[0] = Math.max(most[0], ++open[0]);
            return new Counted(own, open);
          });
    }

    try (Rows<Sample> merged = ExternalSort.merged(Sample.TABLE, BY_LINE, sources, room(1000))) {
      assertThat(TestFolder.rest(merged)).isEqualTo(rows);
      assertThat(space).doesNotExist();
    }
    assertThat(open[0]).isZero();
    assertThat(most[0]).isEqualTo(count <= ExternalSort.FAN_IN ? count : 1);
  }

  @Test
  void closingTheRowsRemovesTheSpills() throws IOException {
    ExternalSort<Sample> sort = sort(BY_LINE, 2);
    for (Sample row : Sample.rows(9).toList()) {
      sort.add(row);
    }
    try (Rows<Sample> rows = sort.rows()) {
      assertThat(rows.next()).isEqualTo(Sample.row(0));
      assertThat(filesInSpace()).hasSize(5);
    }
    assertThat(space).doesNotExist();
  }

  @Test
  void aSpaceWithoutRoomIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> room(0))
        .withMessage("A sort needs room for a row, not for 0");
  }

  private ExternalSort<Sample> sort(Comparator<Sample> order, int rows) throws IOException {
    return new ExternalSort<>(Sample.TABLE, order, room(rows));
  }

  private SortSpace room(int rows) {
    return new SortSpace(TestFolder.FILES, space.toString(), rows);
  }

  private List<Path> filesInSpace() throws IOException {
    try (var files = Files.list(space)) {
      return files.toList();
    }
  }

  /** Rows that are open until they are closed, more than once if need be. */
  private static final class Counted implements Rows<Sample> {
    private final Iterator<Sample> rows;
    private final int[] open;
    private boolean closed;

    Counted(List<Sample> rows, int[] open) {
      this.rows = rows.iterator();
      this.open = open;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Sample next() {
      return rows.next();
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        open[0]--;
      }
    }
  }
}
