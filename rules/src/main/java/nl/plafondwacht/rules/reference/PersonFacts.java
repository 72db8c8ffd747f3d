package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person on the run date, claims apart. Rows that were withdrawn are not in
 * it.
 *
 * @param birthDate null when not known
 * @param deceasedOn null when alive as far as known
 * @param postcode4 digits of the postcode; null when not known
 * @param insurerUzovi null when not known
 */
public record PersonFacts(
    String person,
    @Nullable LocalDate birthDate,
    @Nullable LocalDate deceasedOn,
    @Nullable String postcode4,
    @Nullable String insurerUzovi,
    List<WlzIndication> indications,
    List<Stay> stays,
    List<Registration> registrations) {

  /** The long-term-care feed; the period may be {@link Period#OPEN}. */
  public record WlzIndication(
      Place at, String profileCode, @Nullable DeliveryForm deliveryForm, Period period) {}

  /** The stays feed; the period may be {@link Period#OPEN}. */
  public record Stay(StayKind kind, Period period) {}

  /** The terminal-registrations feed; the period may be {@link Period#OPEN}. */
  public record Registration(Place at, String providerAgb, Period period) {}

  /** How Wlz care is delivered. */
  public enum DeliveryForm {
    STAY,
    VPT,
    MPT,
    PGB
  }

  /** Where a stay is. */
  public enum StayKind {
    HOSPITAL,
    ICU,
    ELV,
    HCH,
    BTH,
    WLZ
  }

  /**
   * The age on a day in full years, the only one that rules and tables know: who was born on 29
   * February is a year older on 1 March where the day is missing, not on 28 February.
   *
   * @return 0 before birth; empty when the birth date is not known
   */
  public OptionalInt ageOn(LocalDate day) {
    return birthDate == null
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.max(0, ChronoUnit.YEARS.between(birthDate, day)));
  }

  /** A person of whom nothing but declarations is known. */
  public static PersonFacts unknown(String person) {
    return new PersonFacts(person, null, null, null, null, List.of(), List.of(), List.of());
  }
}
