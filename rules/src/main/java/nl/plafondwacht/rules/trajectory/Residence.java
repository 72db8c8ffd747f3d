package nl.plafondwacht.rules.trajectory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plafondwacht.rules.claim.CodeLists;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.PersonFacts.DeliveryForm;
import nl.plafondwacht.rules.reference.PersonFacts.Stay;
import nl.plafondwacht.rules.reference.PersonFacts.StayKind;
import nl.plafondwacht.rules.reference.PersonFacts.WlzIndication;
import nl.plafondwacht.rules.reference.Reference;
import org.jspecify.annotations.Nullable;

/** Where a person lived (rules T4 and T5). */
final class Residence {
  private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  private Residence() {}

  /** Days inside stays, whatever else they are. */
  private record Stays(Days hospital, Days hospice, Days almostHome, Days nursingHome) {
    static Stays of(PersonFacts person, List<NetLine> lines, Reference reference) {
      return new Stays(
          stays(
              person,
              EnumSet.of(StayKind.HOSPITAL, StayKind.ICU),
              declared(lines, reference::isHospitalDay)),
          stays(
              person,
              EnumSet.of(StayKind.ELV, StayKind.HCH),
              declared(lines, claim -> claim.codeList().equals(CodeLists.PRIMARY_CARE_STAY))),
          stays(person, EnumSet.of(StayKind.BTH), Stream.of()),
          stays(person, EnumSet.of(StayKind.WLZ), Stream.of()));
    }
  }

  /** Days alive in setting home or bijna-thuis-huis, without end while the person lives. */
  static Days atHome(PersonFacts person, List<NetLine> lines, Reference reference) {
    Stays stays = Stays.of(person, lines, reference);
    return alive(person.deceasedOn())
        .minus(stays.hospital)
        .minus(stays.hospice)
        .minus(stays.nursingHome.minus(stays.almostHome))
        .minus(indicatedStay(person));
  }

  /** Every day alive in the one setting it has, without end while the person lives. */
  static SortedMap<Setting, Days> settings(
      PersonFacts person, List<NetLine> lines, Reference reference) {
    Stays stays = Stays.of(person, lines, reference);
    Map<Setting, Days> claims = new EnumMap<>(Setting.class);
    claims.put(Setting.HOSPITAL, stays.hospital);
    claims.put(Setting.ELV_OR_HOSPICE, stays.hospice);
    claims.put(Setting.BIJNA_THUIS_HUIS, stays.almostHome);
    claims.put(Setting.WLZ, stays.nursingHome.or(indicatedStay(person)));
    SortedMap<Setting, Days> settings = new TreeMap<>();
    Days left = alive(person.deceasedOn());
    for (Map.Entry<Setting, Days> claim : claims.entrySet()) {
      settings.put(claim.getKey(), claim.getValue().and(left));
      left = left.minus(claim.getValue());
    }
    settings.put(Setting.HOME, left);
    return settings;
  }

  /**
   * Those of the days at home that a home-care line covers, without a running Wlz indication: under
   * one there is no home care of the Zvw, in whatever form (T4, T6).
   */
  static Days homeCareAtHome(
      PersonFacts person, List<NetLine> lines, Days atHome, Reference reference) {
    Days underWlz = Days.union(person.indications().stream().map(WlzIndication::period).toList());
    return homeCare(lines, reference).and(atHome).minus(underWlz);
  }

  private static Days homeCare(List<NetLine> lines, Reference reference) {
    return Days.union(
        lines.stream()
            .filter(NetLine::isDebit)
            .filter(line -> reference.contracts().isHomeCare(line.claim()))
            .map(NetLine::period)
            .toList());
  }

  private static Days alive(@Nullable LocalDate death) {
    return death == null
        ? Days.of(new Period(BEGINNING, Period.OPEN))
        : Days.of(new Period(BEGINNING, death.isBefore(BEGINNING) ? BEGINNING : death));
  }

  /** An indication with delivery form STAY is residence on its first and last day too (M5). */
  private static Days indicatedStay(PersonFacts person) {
    return Days.union(
        person.indications().stream()
            .filter(indication -> indication.deliveryForm() == DeliveryForm.STAY)
            .map(WlzIndication::period)
            .toList());
  }

  private static Days stays(PersonFacts person, Set<StayKind> kinds, Stream<Period> declared) {
    Stream<Period> registered =
        person.stays().stream().filter(stay -> kinds.contains(stay.kind())).map(Stay::period);
    return Days.union(Stream.concat(registered, declared).flatMap(Residence::inside).toList());
  }

  /** The first and the last day of a stay count as home (T5). */
  private static Stream<Period> inside(Period stay) {
    LocalDate last = stay.last().equals(Period.OPEN) ? stay.last() : stay.last().minusDays(1);
    return last.isAfter(stay.first())
        ? Stream.of(new Period(stay.first().plusDays(1), last))
        : Stream.empty();
  }

  /**
   * Lines that are stays. Each is a stay of its own, but bills of single days that touch are one:
   * none of them would ever have a day inside.
   */
  private static Stream<Period> declared(List<NetLine> lines, Predicate<Claim> isStay) {
    List<Period> all =
        lines.stream()
            .filter(NetLine::isDebit)
            .map(NetLine::claim)
            .filter(isStay)
            .map(Claim::period)
            .toList();
    Days singles = Days.union(all.stream().filter(stay -> stay.length() == 1).toList());
    return Stream.concat(
        all.stream().filter(stay -> stay.length() > 1), singles.periods().stream());
  }
}
