package nl.plafondwacht.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import nl.plafondwacht.rules.ceiling.ContractLine;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.trajectory.Episode;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.trajectory.Trajectories;
import nl.plafondwacht.rules.trajectory.Trajectory;

/** How the levels of strictness lie to each other on every night (rule T3). */
@PropertyDefaults(tries = 400)
class StrictnessPropertiesTest {
  private static final String SEED = "20261120";

  /**
   * A dispensing is not among them: a later one can be why earlier sedation was not for the end.
   */
  private static final List<List<String>> MARKERS =
      List.of(
          List.of("008", "FICTIE"),
          List.of("008", "VISIT"),
          List.of("ZA", "TEAM"),
          List.of("041", "TALK"));

  @Provide
  Arbitrary<RandomNight> nights() {
    return RandomNight.arbitrary(true);
  }

  @Property(seed = SEED)
  void eachLevelHoldsTheDaysOfTheOneBefore(@ForAll("nights") RandomNight given) {
    for (PersonResult person : given.run().persons()) {
      Trajectories levels = person.trajectories();
      assertHolds(levels.at(Strictness.STANDARD), levels.at(Strictness.STRICT));
      assertHolds(levels.at(Strictness.BROAD), levels.at(Strictness.STANDARD));
      Statistics.label("standard").collect(!levels.levels().isAsStrict(Strictness.STANDARD));
      Statistics.label("broad").collect(!levels.levels().isAsStrict(Strictness.BROAD));
    }
    Statistics.label("standard").coverage(seen -> seen.check(true).percentage(p -> p > 1));
    Statistics.label("broad").coverage(seen -> seen.check(true).percentage(p -> p > 5));
  }

  @Property(seed = SEED)
  void episodesOfALevelDoNotOverlap(@ForAll("nights") RandomNight given) {
    for (PersonResult person : given.run().persons()) {
      for (Strictness level : Strictness.ALL) {
        LocalDate before = LocalDate.MIN;
        for (Episode episode : person.trajectories().at(level).episodes()) {
          assertThat(episode.days().first()).isAfter(before);
          before = episode.days().last();
        }
      }
    }
  }

  @Property(seed = SEED)
  void aTerminalShareIsAPartOfItsLine(@ForAll("nights") RandomNight given) {
    Night night = given.run();
    for (Strictness level : Strictness.ALL) {
      night.persons().stream()
          .flatMap(person -> person.contracts().counting().stream())
          .forEach(line -> aTerminalShareIsAPart(line, level));
    }
    Statistics.label("has a share").coverage(seen -> seen.check(true).percentage(p -> p > 0.5));
  }

  @Property(seed = SEED)
  void anotherMarkerTakesNoDayAway(
      @ForAll("nights") RandomNight given,
      @ForAll @IntRange(max = 3) int what,
      @ForAll @IntRange(max = 2) int whose,
      @ForAll @IntRange(max = 120) int day) {
    List<Declaration> rows = new ArrayList<>(given.rows());
    rows.add(marker(MARKERS.get(what), "P" + whose, LocalDate.of(2026, 1, 1).plusDays(day)));
    Night with = given.with(rows).run();
    Night without = given.run();
    for (int person = 0; person < without.persons().size(); person++) {
      for (Strictness level : Strictness.ALL) {
        assertHolds(
            with.persons().get(person).trajectories().at(level),
            without.persons().get(person).trajectories().at(level));
      }
    }
  }

  private static void aTerminalShareIsAPart(ContractLine line, Strictness level) {
    long whole = line.line().demandCents();
    long share = line.terminal(whole, level);
    assertThat(line.terminalDays().at(level).count()).isLessThanOrEqualTo(line.daysAtHome());
    assertThat(Math.abs(share)).isLessThanOrEqualTo(Math.abs(whole));
    assertThat(Long.signum(share) * Long.signum(whole)).isNotNegative();
    assertThat(line.demandCents(level) + (line.registered() ? share : 0)).isEqualTo(whole);
    assertThat(line.terminalDemandCents(level)).isEqualTo(line.registered() ? 0 : share);
    Statistics.label("has a share").collect(share != 0 && share != whole);
  }

  private static void assertHolds(Trajectory more, Trajectory less) {
    assertThat(days(less).minus(days(more))).isEqualTo(Days.NONE);
    assertThat(less.terminalHomeCare().minus(more.terminalHomeCare())).isEqualTo(Days.NONE);
  }

  private static Days days(Trajectory trajectory) {
    return Days.union(trajectory.episodes().stream().map(Episode::days).toList());
  }

  private static Declaration marker(List<String> what, String person, LocalDate day) {
    Claim claim =
        new Claim(
            "X1",
            null,
            "9001",
            person,
            "41000003",
            null,
            null,
            what.get(0),
            what.get(1),
            new Period(day, day),
            null,
            null,
            null,
            100,
            Direction.D,
            day);
    return new Declaration(new Place(0, "rows.csv", 100), claim, Decision.NONE);
  }
}
