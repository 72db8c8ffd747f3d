package nl.plafondwacht.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.plafondwacht.rules.finding.Place;
import org.junit.jupiter.api.Test;

class KnownTest {
  private static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 20);

  /** A fact of some owner. */
  private record Fact(String owner, String value) {}

  @Test
  void theNewestKnownDayWinsOverTheLaterDelivery() {
    assertThat(newest(known("a", "new", 0, 5, 2), known("a", "old", 1, 9, 2)))
        .containsExactly("new");
  }

  @Test
  void onOneKnownDayTheLaterDeliveryWinsThenTheLaterLine() {
    assertThat(newest(known("a", "later", 0, 2, 2), known("a", "earlier", 0, 1, 9)))
        .containsExactly("later");
    assertThat(newest(known("a", "above", 0, 1, 2), known("a", "below", 0, 1, 3)))
        .containsExactly("below");
  }

  @Test
  void whatIsKnownAfterTheRunDateIsNotKnown() {
    assertThat(newest(known("a", "today", 0, 1, 2), known("a", "tomorrow", -1, 2, 2)))
        .containsExactly("today");
    assertThat(newest(known("a", "tomorrow", -1, 1, 2))).isEmpty();
  }

  @Test
  void eachKeyHasItsOwnInKeyOrder() {
    assertThat(newest(known("b", "of b", 3, 1, 2), known("a", "of a", 9, 1, 3)))
        .containsExactly("of a", "of b");
  }

  @Test
  void aDeliveryReplacesAnOwnersWholeSet() {
    assertThat(
            newestSets(
                known("a", "old 1", 2, 1, 2),
                known("a", "old 2", 2, 1, 3),
                known("b", "of b", 2, 1, 4),
                known("a", "new", 1, 2, 2)))
        .containsExactly("new", "of b");
  }

  @Test
  void rowsOfOneDeliveryAreOneSetInTheOrderDelivered() {
    assertThat(newestSets(known("a", "second", 1, 1, 3), known("a", "first", 1, 1, 2)))
        .containsExactly("first", "second");
  }

  @Test
  void aSetOfTomorrowReplacesNothing() {
    assertThat(newestSets(known("a", "today", 0, 1, 2), known("a", "tomorrow", -1, 2, 2)))
        .containsExactly("today");
  }

  private static Version known(String owner, String value, int daysAgo, int delivery, long line) {
    return new Version(owner, value, daysAgo, delivery, line);
  }

  private static List<String> newest(Version... versions) {
    return values(Known.newest(facts(versions), Fact::owner, RUN_DATE));
  }

  private static List<String> newestSets(Version... rows) {
    return values(Known.newestSets(facts(rows), Fact::owner, RUN_DATE));
  }

  private static List<Known<Fact>> facts(Version... versions) {
    return Arrays.stream(versions).map(Version::known).toList();
  }

  private static List<String> values(List<Known<Fact>> known) {
    return known.stream().map(one -> one.fact().value()).toList();
  }

  /** A fact, how many days before the run date it was known, and where it was delivered. */
  private record Version(String owner, String value, int daysAgo, int delivery, long line) {
    Known<Fact> known() {
      return new Known<>(
          new Fact(owner, value),
          RUN_DATE.minusDays(daysAgo),
          new Place(delivery, "facts.csv", line));
    }
  }
}
