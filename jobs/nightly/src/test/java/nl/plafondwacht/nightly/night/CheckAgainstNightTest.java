package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.WatchedProgram.Ended;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One table of situations and exit codes; {@code check} and the night are both held against it,
 * over the same inputs.
 */
class CheckAgainstNightTest {
  /**
   * The situation; what {@code check --configuration} says; what {@code check} and the night do.
   */
  private static final String TABLE =
      """
      all is well                               |  0 |  0
      the night again                           |  0 |  0
      the night again after rejected lines      |  0 |  0
      another threshold after rejected lines    |  0 | 10
      no delivery at all                        |  0 | 20
      an incomplete delivery                    |  0 |  0
      an expected delivery is absent            |  0 | 20
      lines rejected within the budget          |  0 | 10
      rows of another feed rejected             |  0 | 10
      an amount that leaves the total unproven  |  0 | 10
      over budget                               |  0 | 22
      over the budget of a reason               |  0 | 22
      wrong digest                              |  0 | 21
      wrong number of records                   |  0 | 21
      wrong total                               |  0 | 21
      truncated gzip                            |  0 | 21
      unknown column                            |  0 | 21
      missing column                            |  0 | 21
      empty file                                |  0 | 21
      unclosed quote                            |  0 | 21
      missing file                              |  0 | 21
      unknown feed                              |  0 | 21
      delivery.json is no JSON                  |  0 | 21
      delivery.json of another delivery         |  0 | 21
      known name with other digests             |  0 | 21
      known bytes under another name            |  0 |  0
      message without a layout                  |  0 | 21
      message that is cut short                 |  0 | 21
      nothing but a refused delivery            |  0 | 21
      refused and absent                        |  0 | 21
      refused and over budget                   |  0 | 22
      citizen number without a key              |  0 | 30
      message without a key                     |  0 | 30
      pseudonyms without a key                  |  0 |  0
      no key in the key file                    | 30 | 30
      no key file                               | 30 | 30
      another key than the store's              |  0 | 30
      unknown setting                           | 30 | 30
      a setting out of range                    | 30 | 30
      budget for an unknown reason              | 30 | 30
      no layouts                                | 30 | 30
      mistake in a code table                   | 30 | 30
      rows of a code table that come later      |  0 |  0
      before the commitment                     |  0 |  0
      a date after today                        | 30 | 30
      a date after today, asked for             |  0 |  0
      no inbox                                  |  0 | 30
      a file for an inbox                       |  0 | 30
      rights that cannot be given               |  0 | 30
      lock held                                 |  0 | 60
      lock held beside a wrong code table       | 30 | 60
      a file for the state folder               |  0 | 30
      a file for the store                      |  0 | 30
      a file for the scratch folder             |  0 | 30
      a file for out                            |  0 | 30
      a folder for latest.json                  |  0 | 30
      store of a newer format                   |  0 | 40
      damaged manifest                          |  0 | 40
      damaged manifest and a wrong code table   | 30 | 40
      lost manifest                             |  0 | 40
      lost segment                              |  0 | 40
      lost segment, the night again             |  0 | 40
      lost feed                                 |  0 | 40
      lost findings                             |  0 | 40
      damaged record of the night before        |  0 | 40
      """;

  @TempDir Path folder;

  /** A line of the table. */
  private record Row(String name, int configuration, int night) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Row(
          cells[0].strip(), Integer.parseInt(cells[1].strip()), Integer.parseInt(cells[2].strip()));
    }
  }

  @TestFactory
  Stream<DynamicTest> checkSaysWhatTheNightDoes() {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row)));
  }

  private void check(Row row) throws Exception {
    Situation here = new Situation(folder.resolve(row.name().replaceAll("\\W", "-")));
    Objects.requireNonNull(Arrangements.ALL.get(row.name())).make(here);
    try {
      List<String> before = Tree.digests(here.folder());
      assertCode(here.run("check", "--configuration"), row.configuration());
      assertCode(here.run("check"), row.night());
      assertCode(here.run("check", "--sample", "2"), row.night());
      assertThat(Tree.digests(here.folder())).as("what check leaves behind").isEqualTo(before);
      assertCode(here.run("nightly"), row.night());
    } finally {
      here.release();
    }
  }

  private static void assertCode(Ended ended, int code) {
    assertThat(ended.code()).as(ended.toString()).isEqualTo(code);
  }

  @Test
  void everySituationHasItsRow() {
    assertThat(rows())
        .extracting(Row::name)
        .containsExactlyInAnyOrderElementsOf(Arrangements.ALL.keySet());
  }

  private static List<Row> rows() {
    return TABLE.lines().map(Row::of).toList();
  }
}
