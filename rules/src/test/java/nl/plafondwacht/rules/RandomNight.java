package nl.plafondwacht.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.reference.CareActivities;
import nl.plafondwacht.rules.reference.Clauses;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Commitments;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Contract.Raise;
import nl.plafondwacht.rules.reference.Contract.ScopeRow;
import nl.plafondwacht.rules.reference.Contract.Terms;
import nl.plafondwacht.rules.reference.ContractBook;
import nl.plafondwacht.rules.reference.ExclusionMethod;
import nl.plafondwacht.rules.reference.Monitoring;
import nl.plafondwacht.rules.reference.PaymentRegime;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.PersonFacts.DeliveryForm;
import nl.plafondwacht.rules.reference.PersonFacts.Registration;
import nl.plafondwacht.rules.reference.PersonFacts.Stay;
import nl.plafondwacht.rules.reference.PersonFacts.StayKind;
import nl.plafondwacht.rules.reference.PersonFacts.WlzIndication;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.reference.ReturnClass;
import nl.plafondwacht.rules.reference.ReturnCodes;
import nl.plafondwacht.rules.reference.TerminalCareClause;
import nl.plafondwacht.rules.shown.Disclosure;
import org.jspecify.annotations.Nullable;

/** Small nights in which everything happens within four months and meets everything else. */
record RandomNight(List<Declaration> rows, Map<String, PersonFacts> facts, Reference reference) {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Place AT = new Place(0, "feed.csv", 2);
  private static final List<List<String>> CODES =
      List.of(List.of(), List.of("0589"), List.of("0611"), List.of("0300"));
  private static final List<DeliveryForm> FORMS = List.of(DeliveryForm.values());
  private static final List<StayKind> KINDS = List.of(StayKind.values());
  private static final int PERSONS = 3;
  private static final int LINES = 18;

  static Arbitrary<RandomNight> arbitrary(boolean withCredits) {
    Arbitrary<int[]> numbers =
        Arbitraries.integers().between(0, 99_999).array(int[].class).ofSize(10);
    return Combinators.combine(
            numbers.list().ofMaxSize(LINES), numbers.list().ofSize(PERSONS), numbers)
        .as((lines, persons, contracts) -> of(lines, persons, contracts, withCredits));
  }

  Night run() {
    return Night.run(rows, facts, reference);
  }

  Night run(Disclosure purchasing) {
    return Night.run(rows, facts, reference, purchasing);
  }

  RandomNight with(List<Declaration> otherRows) {
    return new RandomNight(otherRows, facts, reference);
  }

  /** The same care under another reference and direction, received on another day. */
  static Claim alike(
      Claim claim,
      String id,
      @Nullable String corrects,
      Direction direction,
      LocalDate receivedOn) {
    return new Claim(
        id,
        corrects,
        claim.insurerUzovi(),
        claim.person(),
        claim.providerAgb(),
        claim.performerAgb(),
        claim.referrerAgb(),
        claim.codeList(),
        claim.code(),
        claim.period(),
        claim.quantityHundredths(),
        claim.timeUnit(),
        claim.tariffCents(),
        claim.claimedCents(),
        direction,
        receivedOn);
  }

  private static RandomNight of(
      List<int[]> lines, List<int[]> persons, int[] contracts, boolean withCredits) {
    List<Declaration> rows = new ArrayList<>();
    for (int[] numbers : lines) {
      rows.add(line(rows.size(), numbers, withCredits));
    }
    Map<String, PersonFacts> facts = new TreeMap<>();
    for (int i = 0; i < persons.size(); i++) {
      facts.put("P" + i, person("P" + i, persons.get(i)));
    }
    return new RandomNight(rows, facts, reference(contracts));
  }

  private static Declaration line(int row, int[] n, boolean withCredits) {
    List<String> what = RandomMarkers.WHAT.get(n[9] % RandomMarkers.WHAT.size());
    boolean credit = withCredits && n[8] % 4 == 0;
    Period period = period(n[2], n[3] % 14);
    Claim claim =
        new Claim(
            "L" + row,
            credit ? "L" + n[9] % LINES : null,
            "9001",
            "P" + n[0] % PERSONS,
            "4100000" + (1 + n[1] % 3),
            null,
            null,
            what.get(0),
            what.get(1),
            period,
            (long) n[4],
            "04",
            null,
            n[4] / 1000 * 100L,
            credit ? Direction.C : Direction.D,
            period.last().plusDays(n[5] % 20));
    return new Declaration(new Place(0, "rows.csv", row + 2), claim, decision(claim, n));
  }

  private static Decision decision(Claim claim, int[] n) {
    LocalDate on = claim.receivedOn().plusDays(n[7] % 30);
    return switch (n[6] % 4) {
      case 0 -> Decision.NONE;
      case 1 -> new Decision(claim.claimedCents(), List.of(), on);
      case 2 -> new Decision(claim.claimedCents() / 3, CODES.get(n[7] % 4), on);
      default -> new Decision(0L, CODES.get(n[7] % 4), on);
    };
  }

  private static PersonFacts person(String name, int[] n) {
    return new PersonFacts(
        name,
        n[0] % 4 == 0 ? LocalDate.of(2012, 1, 1) : LocalDate.of(1940, 1, 1),
        n[1] % 3 == 0 ? START.plusDays(n[1] % 150) : null,
        null,
        null,
        n[2] % 4 == 0
            ? List.of(new WlzIndication(AT, "450", FORMS.get(n[3] % 4), period(n[3], n[4] % 60)))
            : List.of(),
        n[5] % 2 == 0 ? List.of(new Stay(KINDS.get(n[6] % 6), period(n[6], n[7] % 20))) : List.of(),
        n[8] % 3 == 0
            ? List.of()
            : List.of(new Registration(AT, "4100000" + (1 + n[9] % 3), period(n[8], n[9] % 9))));
  }

  private static Reference reference(int[] n) {
    List<ScopeRow> scope =
        List.of(new ScopeRow("065", "*", true, true), new ScopeRow("990", "*", true, false));
    Contract first = contract("K1", "41000001", ExclusionMethod.NONE, n[0], scope, List.of());
    Raise raise = new Raise("Q1", START.plusDays(n[2] % 90), START.plusDays(n[3] % 90), n[4]);
    Contract second =
        contract(
            "K2", "41000002", ExclusionMethod.BY_REGISTRATION, n[1], List.of(), List.of(raise));
    Period always = Period.from(LocalDate.of(2000, 1, 1), null);
    return new Reference(
        START.plusDays(100 + n[5] % 60),
        new ContractBook(List.of(first, second)),
        RandomMarkers.TABLE,
        RandomMarkers.ARTICLES,
        new ReturnCodes(
            List.of(
                new ReturnCodes.Row("COD954", "0589", null, ReturnClass.CEILING, always),
                new ReturnCodes.Row("COD954", "0611", null, ReturnClass.CONTRACT_OTHER, always),
                new ReturnCodes.Row("COD954", "0300", null, ReturnClass.NOT_CONTRACT, always))),
        CareActivities.NONE,
        new Commitments(List.of(new Commitment("AZWA", "September 2025", START))),
        List.of(),
        Monitoring.NONE);
  }

  private static Contract contract(
      String id,
      String agb,
      ExclusionMethod method,
      long ceilingCents,
      List<ScopeRow> scope,
      List<Raise> raises) {
    Terms terms =
        new Terms(
            id,
            "G",
            null,
            START,
            START.plusDays(364),
            ceilingCents / 4,
            PaymentRegime.STOP_PAYMENT,
            TerminalCareClause.NOT_STATED,
            method,
            Clauses.NONE);
    return new Contract(
        terms,
        new TreeSet<>(List.of("9001")),
        new TreeSet<>(List.of(agb)),
        scope,
        List.of(),
        raises);
  }

  private static Period period(int first, int more) {
    LocalDate day = START.plusDays(first % 120);
    return new Period(day, day.plusDays(more));
  }
}
