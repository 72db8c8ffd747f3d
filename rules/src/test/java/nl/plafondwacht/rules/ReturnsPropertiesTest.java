package nl.plafondwacht.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.line.PersonLines.Judged;
import nl.plafondwacht.rules.line.RowVerdict;

/** What a decision says does not depend on whether it comes in the row or in a return (M4). */
@PropertyDefaults(tries = 400)
class ReturnsPropertiesTest {
  private static final String SEED = "20261122";

  @Provide
  Arbitrary<RandomNight> nights() {
    return RandomNight.arbitrary(true);
  }

  @Property(seed = SEED)
  void aDecisionInAReturnSaysWhatItSaysInItsRow(
      @ForAll("nights") RandomNight night, @ForAll int seed) {
    Night apart = night.with(apart(night.rows(), new Random(seed))).run();

    assertThat(apart.contracts()).isEqualTo(night.run().contracts());
    long decisions = night.rows().stream().filter(row -> row.decision().isComplete()).count();
    Statistics.label("returns").collect(decisions > 0);
    assertThat(judged(apart, RowVerdict.DECISION_UPDATE)).isEqualTo(decisions);
    assertThat(judged(apart, RowVerdict.ACCEPTED)).isEqualTo(night.rows().size());
    Statistics.label("returns").coverage(seen -> seen.check(true).percentage(p -> p > 50));
  }

  @Property(seed = SEED)
  void returnsAloneCountInNoFigureAndAreTold(
      @ForAll("nights") RandomNight night, @ForAll int seed) {
    List<Declaration> returns =
        apart(night.rows(), new Random(seed)).stream().filter(Declaration::isReturn).toList();
    Night alone = night.with(returns).run();

    assertThat(alone.contracts()).isEqualTo(night.with(List.of()).run().contracts());
    assertThat(alone.persons().stream().flatMap(person -> person.findings().stream()))
        .extracting(Finding::reason)
        .filteredOn(Reason.RETURN_WITHOUT_CLAIM::equals)
        .hasSameSizeAs(returns);
  }

  /** Each decided row as a claim and a return, which may be delivered before it. */
  private static List<Declaration> apart(List<Declaration> rows, Random random) {
    List<Declaration> apart = new ArrayList<>();
    for (Declaration row : rows) {
      if (row.decision().isComplete()) {
        apart.add(new Declaration(row.at(), row.claim(), Decision.NONE));
        Place place = new Place(random.nextInt(3), "answers.csv", row.at().line());
        apart.add(random.nextInt(apart.size()), answer(row, place));
      } else {
        apart.add(row);
      }
    }
    return apart;
  }

  private static Declaration answer(Declaration row, Place place) {
    Claim claim = row.claim();
    LocalDate day = row.decision().decidedOn();
    Claim repeated =
        RandomNight.alike(
            claim,
            claim.lineId(),
            claim.correctsLineId(),
            claim.direction(),
            day == null ? claim.receivedOn() : day);
    return new Declaration(place, repeated, row.decision(), true);
  }

  private static long judged(Night night, RowVerdict verdict) {
    return night.persons().stream()
        .flatMap(person -> person.lines().rows().stream())
        .map(Judged::verdict)
        .filter(verdict::equals)
        .count();
  }
}
