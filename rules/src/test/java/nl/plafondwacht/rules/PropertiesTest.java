package nl.plafondwacht.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import nl.plafondwacht.rules.ceiling.CeilingTest.Bound;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.ceiling.ContractLine;
import nl.plafondwacht.rules.ceiling.Ledger;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.disclosure.Cell;
import nl.plafondwacht.rules.disclosure.Figures;
import nl.plafondwacht.rules.disclosure.Hiding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.shown.Disclosure;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/** What holds on every night, however odd. */
@PropertyDefaults(tries = 400)
class PropertiesTest {
  /** There are three persons. */
  private static final Disclosure HIDING = new Disclosure(2);

  private static final String SEED = "20261120";

  @Provide
  Arbitrary<RandomNight> nights() {
    return RandomNight.arbitrary(true);
  }

  @Provide
  Arbitrary<RandomNight> nightsWithoutCredits() {
    return RandomNight.arbitrary(false);
  }

  @Property(seed = SEED)
  void theOrderOfRowsDoesNotMatter(@ForAll("nights") RandomNight night, @ForAll int order) {
    List<Declaration> shuffled = new ArrayList<>(night.rows());
    Collections.shuffle(shuffled, new Random(order));
    assertThat(night.with(shuffled).run()).isEqualTo(night.run());
  }

  /** Every key of these nights has one row, so that no place decides which of two counts. */
  @Property(seed = SEED)
  void whereRowsWereDeliveredDoesNotMatter(@ForAll("nights") RandomNight night, @ForAll int seed) {
    Random places = new Random(seed);
    List<Declaration> elsewhere = new ArrayList<>();
    for (Declaration row : night.rows()) {
      Place at = new Place(places.nextInt(3), "rows.csv", places.nextInt());
      elsewhere.add(new Declaration(at, row.claim(), row.decision()));
    }
    assertThat(night.with(elsewhere).run().contracts()).isEqualTo(night.run().contracts());
  }

  @Property(seed = SEED)
  void factsOfPersonsAddUpInAnyOrder(
      @ForAll("nights") RandomNight given, @ForAll @IntRange(max = 7) int left) {
    Night night = given.run(HIDING);
    ContractFacts some = new ContractFacts();
    ContractFacts others = new ContractFacts();
    for (int i = 0; i < night.persons().size(); i++) {
      PersonResult person = night.persons().get(i);
      ContractFacts side = (left >> i & 1) == 1 ? some : others;
      side.add(person.contracts().counting(), person.trajectories());
    }
    ContractFacts merged = new ContractFacts();
    for (ContractFacts side : List.of(others, some)) {
      for (String id : side.contracts()) {
        merged.ledger(id).add(side.ledger(id).packed());
        side.shares(id).forEach(share -> merged.add(id, share));
        side.terminalLines(id).forEach(merged::add);
      }
    }
    assertThat(contracts(given, merged)).isEqualTo(night.contracts());
  }

  @Property(seed = SEED)
  void withoutCreditsTheCarveOutNeverBindsEarlier(
      @ForAll("nightsWithoutCredits") RandomNight given) {
    for (ContractNight contract : given.run().contracts()) {
      Bound bound = contract.test().bound();
      LocalDate without = bound.withoutTerminalOn();
      Statistics.label("without").collect(without != null);
      if (without != null) {
        assertThat(bound.on()).isNotNull().isBeforeOrEqualTo(without);
        Statistics.label("later").collect(without.isAfter(bound.on()));
      }
    }
    Statistics.label("without").coverage(seen -> seen.check(true).percentage(p -> p > 5));
    Statistics.label("later").coverage(seen -> seen.check(true).percentage(p -> p > 0.5));
  }

  @Property(seed = SEED)
  void aLineCreditedInFullChangesNoFigure(
      @ForAll("nights") RandomNight given, @ForAll @IntRange(max = 17) int at) {
    List<Declaration> rows = new ArrayList<>(given.rows());
    if (!rows.isEmpty()) {
      Declaration like = rows.get(at % rows.size());
      rows.add(0, again(like, "X1", null, Direction.D, 100));
      rows.add(again(like, "X2", "X1", Direction.C, 101));
    }
    assertThat(given.with(rows).run().contracts()).isEqualTo(given.run().contracts());
  }

  @Property(seed = SEED)
  void aDuplicateChangesNoFigure(
      @ForAll("nights") RandomNight given, @ForAll @IntRange(max = 17) int at) {
    List<Declaration> rows = new ArrayList<>(given.rows());
    if (!rows.isEmpty()) {
      Declaration row = rows.get(at % rows.size());
      rows.add(0, new Declaration(new Place(1, "more.csv", 2), row.claim(), row.decision()));
    }
    assertThat(given.with(rows).run().contracts()).isEqualTo(given.run().contracts());
  }

  @Property(seed = SEED)
  void noCentIsLostOnTheWayToTheLedger(@ForAll("nights") RandomNight given) {
    Night night = given.run();
    ContractFacts facts = new ContractFacts();
    night.persons().forEach(p -> facts.add(p.contracts().counting(), p.trajectories()));
    for (Contract contract : given.reference().contracts().contracts()) {
      for (Strictness level : Strictness.ALL) {
        Ledger ledger = facts.ledger(contract.id()).at(level);
        long demand =
            counting(night).stream()
                .filter(line -> line.contract().equals(contract))
                .mapToLong(line -> line.demandCents(level))
                .sum();
        assertThat(ledger.total(Measure.DEMAND)).isEqualTo(demand);
        assertThat(ledger.total(Measure.SPREAD_DEMAND)).isEqualTo(demand);
        Statistics.label("has demand").collect(demand != 0);
      }
    }
    Statistics.label("has demand").coverage(seen -> seen.check(true).percentage(p -> p > 25));
  }

  @Property(seed = SEED)
  void whatPersonsAddIsTheFigureAndWhatIsShownTellsOfNoFew(@ForAll("nights") RandomNight given) {
    Night night = given.run(HIDING);
    ContractFacts facts = new ContractFacts();
    night.persons().forEach(p -> facts.add(p.contracts().counting(), p.trajectories()));
    for (ContractNight contract : night.contracts()) {
      Figures figures = contract.figures(facts.of(contract.contract().id()));
      Map<Cell, Long> sums = new HashMap<>();
      figures.all().forEach(figure -> sums.putIfAbsent(figure.cell(), figure.amounts().sum()));
      FigureValues.of(contract)
          .forEach((cell, value) -> assertThat(sums).containsEntry(cell, value));
      Hiding hiding = contract.purchasing().hiding();
      assertThat(Hiding.isolated(figures, cell -> !hiding.hides(cell), HIDING.threshold()))
          .isEmpty();
      Statistics.label("hides").collect(!hiding.byDifference().isEmpty());
    }
    Statistics.label("hides").coverage(seen -> seen.check(true).percentage(p -> p > 2));
  }

  @Property(seed = SEED)
  void monthsAddUpToTheTest(@ForAll("nights") RandomNight given) {
    for (ContractNight contract : given.run().contracts()) {
      assertThat(contract.months().stream().mapToLong(m -> m.demandCents()).sum())
          .isEqualTo(contract.test().demandCents());
      assertThat(contract.months().stream().mapToLong(m -> m.terminalDemandCents()).sum())
          .isEqualTo(contract.test().terminalDemandCents());
    }
  }

  private static List<ContractLine> counting(Night night) {
    return night.persons().stream().flatMap(p -> p.contracts().counting().stream()).toList();
  }

  private static List<ContractNight> contracts(RandomNight given, ContractFacts facts) {
    return given.reference().contracts().contracts().stream()
        .map(
            contract ->
                ContractNight.of(contract, facts.of(contract.id()), given.reference(), HIDING))
        .toList();
  }

  private static Declaration again(
      Declaration like, String id, @Nullable String corrects, Direction direction, long row) {
    Claim other =
        RandomNight.alike(like.claim(), id, corrects, direction, like.claim().receivedOn());
    return new Declaration(new Place(0, "rows.csv", row), other, Decision.NONE);
  }
}
