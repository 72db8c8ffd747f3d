package nl.plafondwacht.sample.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The persons of the night by the story they play in; the number is the one in the README. Those
 * without a name of their own are found by their place in {@link #regulars} or {@link #terminal}.
 */
public final class People {

  public static final Person SEDATION = at(54, Contracts.OOST).diedOn(day(7, 10));
  public static final Person TWO_GROUPS = at(55, Contracts.OOST);
  public static final Person ONLY_BROAD = at(56, Contracts.OOST).diedOn(day(8, 30));

  public static final Person RETURN_CODES = at(201, Contracts.NOORD);
  public static final Person RESUBMITTED = at(202, Contracts.NOORD);
  public static final Person CARE_STOPS = at(203, Contracts.NOORD);
  public static final Person GOES_ELSEWHERE = at(204, Contracts.NOORD).diedOn(day(11, 5));
  public static final Person CREDITS = at(205, Contracts.MIDDEN);
  public static final Person REPEATED = at(206, Contracts.MIDDEN);
  public static final Person CHILD = at(207, Contracts.MIDDEN).bornOn(LocalDate.of(2015, 4, 12));
  public static final Person WLZ_BEFORE = at(208, Contracts.MIDDEN);
  public static final Person WLZ_DURING = at(209, Contracts.MIDDEN);
  public static final Person WLZ_STAY = at(210, Contracts.MIDDEN);
  public static final Person PROFILE_759 = at(211, Contracts.MIDDEN).diedOn(day(9, 25));
  public static final Person WLZ_ENDED = at(212, Contracts.MIDDEN);
  public static final Person BUDGET_HOLDER = at(213, Contracts.MIDDEN);
  public static final Person IN_HOSPITAL = at(214, Contracts.MIDDEN).diedOn(day(10, 20));
  public static final Person IN_ELV = at(215, Contracts.MIDDEN);
  public static final Person NEARLY_HOME = at(216, Contracts.MIDDEN).diedOn(day(10, 9));
  public static final Person IN_HOSPICE = at(217, Contracts.MIDDEN).diedOn(day(11, 14));
  public static final Person DIES_IN_THE_MONTH = at(218, Contracts.MIDDEN).diedOn(day(9, 17));
  public static final Person STILL_REGISTERED = at(219, Contracts.MIDDEN);
  public static final Person THREE_REGISTRATIONS = at(220, Contracts.MIDDEN);
  public static final Person REGISTERED_TOO_LATE = at(221, Contracts.MIDDEN).diedOn(day(8, 10));
  public static final Person PENDING = at(222, Contracts.MIDDEN);
  public static final Person WITHOUT_ROW = at(223, Contracts.MIDDEN).bornOn(null);
  public static final Person BORN_UNKNOWN = at(224, Contracts.MIDDEN).bornOn(null);
  public static final Person SAME_REFERENCE = at(225, Contracts.MIDDEN);
  public static final Person PSEUDONYM =
      at(226, Contracts.MIDDEN).known("f1c710f1c710f1c710f1c710f1c71026");

  private People() {}

  /** Clients whose care has nothing to do with dying. */
  public static List<Person> regulars(Contract contract) {
    return switch (contract.id()) {
      case "C-2026-NOORD" -> numbered(1, 14, contract);
      case "C-2025-NOORD" -> numbered(1, 5, contract);
      case "C-2026-OOST" -> numbered(41, 49, contract);
      case "C-2026-ZUID" -> numbered(61, 67, contract);
      case "C-2026-WEST" -> numbered(81, 87, contract);
      case "C-2026-KUST" -> numbered(101, 108, contract);
      case "C-2026-MIDDEN", "C-2026-MIDDEN-BIS" -> numbered(121, 130, contract);
      default -> List.of();
    };
  }

  /** Those of the contracts of 2026 that have any. */
  public static Stream<Person> regulars() {
    return Stream.of(
            Contracts.NOORD,
            Contracts.OOST,
            Contracts.ZUID,
            Contracts.WEST,
            Contracts.MIDDEN,
            Contracts.KUST)
        .map(People::regulars)
        .flatMap(List::stream);
  }

  /** Clients who come for terminal care, in the order in which they come. */
  public static List<Person> terminal(Contract contract) {
    return switch (contract.id()) {
      case "C-2026-NOORD" -> numbered(15, 36, contract);
      case "C-2025-NOORD" -> numbered(141, 143, contract);
      case "C-2026-OOST" -> numbered(50, 53, contract);
      case "C-2026-ZUID" -> numbered(68, 72, contract);
      case "C-2026-WEST" -> numbered(88, 93, contract);
      case "C-2026-KUST" -> numbered(109, 111, contract);
      default -> List.of();
    };
  }

  private static List<Person> numbered(int first, int last, Contract contract) {
    return IntStream.rangeClosed(first, last).mapToObj(number -> at(number, contract)).toList();
  }

  /** Postcodes start with 0, which none in the Netherlands does; the second digit is the region. */
  private static Person at(int number, Contract contract) {
    return Person.of(number, contract.group(), "0" + contract.provider().agb().charAt(5) + "0");
  }

  private static LocalDate day(int month, int dayOfMonth) {
    return LocalDate.of(2026, month, dayOfMonth);
  }
}
