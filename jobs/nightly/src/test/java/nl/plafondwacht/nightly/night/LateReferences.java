package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.contract;

import java.util.List;

/** Stories of persons, stays, contracts and raises that are learned, replaced or taken back. */
final class LateReferences {
  private static final String SHARE = "demand_cents, terminal_demand_cents";
  private static final String CEILING = "ceiling_cents, bound_on";
  private static final String WHOLE = "10000|4000";

  private LateReferences() {}

  static List<Story> stories() {
    return List.of(
        Story.of("a death is learned later, and corrected", SHARE)
            .registered()
            .tenDays()
            .row(2, "persons", person("2026-04-04", "2026-11-19"))
            .row(3, "persons", person("2026-03-31", "2026-11-20"))
            .says(WHOLE, "10000|6667", "10000|10000"),
        Story.of("a death is taken back", SHARE)
            .registered()
            .tenDays()
            .row(1, "persons", person("2026-04-04", "2026-05-01"))
            .row(2, "persons", person("", "2026-11-19"))
            .says("10000|6667", WHOLE, WHOLE),
        Story.of("a death that was known before and comes later does not replace", SHARE)
            .registered()
            .tenDays()
            .row(1, "persons", person("2026-04-04", "2026-05-01"))
            .row(2, "persons", person("2026-03-31", "2026-04-30"))
            .says("10000|6667", "10000|6667", "10000|6667"),
        Story.of("a stay is replaced, then withdrawn", SHARE)
            .registered()
            .tenDays()
            .row(1, "stays", stay("2026-04-08", "2026-05-01"))
            .row(2, "stays", stay("2026-04-05", "2026-11-19"))
            .row(3, "stays", stay("2026-04-02", "2026-11-20"))
            .says("10000|6667", "10000|4444", WHOLE),
        Story.of("several versions come in one delivery, each counts from its day", SHARE)
            .registered()
            .tenDays()
            .row(1, "stays", stay("2026-04-02", "2026-11-20"))
            .row(1, "stays", stay("2026-04-08", "2026-05-01"))
            .row(1, "stays", stay("2026-04-05", "2026-11-19"))
            .says("10000|6667", "10000|4444", WHOLE),
        Story.of("of two versions of one day in one delivery the later line wins", SHARE)
            .registered()
            .tenDays()
            .row(1, "stays", stay("2026-04-08", "2026-05-01"))
            .row(1, "stays", stay("2026-04-05", "2026-05-01"))
            .says("10000|4444", "10000|4444", "10000|4444"),
        Story.of("a registration is withdrawn, then there again", SHARE)
            .registered()
            .tenDays()
            .row(2, "terminal-registrations", registration("2025-12-31", "2026-11-19"))
            .row(3, "terminal-registrations", registration("2026-01-05", "2026-11-20"))
            .says(WHOLE, "10000|0", "10000|7000"),
        Story.of("a contract comes after its lines", "demand_cents, " + CEILING)
            .contractFrom(2)
            .line(1, "L1")
            .says("", "10000|10000|2026-01-05", "10000|10000|2026-01-05"),
        Story.of("a contract is replaced, then withdrawn", CEILING)
            .line(1, "L1")
            .row(2, "contracts", terms("2026-12-31", "300.00", "2026-11-19"))
            .row(3, "contracts", terms("2025-12-31", "300.00", "2026-11-20"))
            .says("10000|2026-01-05", "30000|", "")
            .reports(3, "CONTRACT_WITHDRAWN"),
        Story.of("a version of a contract waits for its day", CEILING)
            .line(1, "L1")
            .row(1, "contracts", terms("2026-12-31", "300.00", "2026-11-20"))
            .says("10000|2026-01-05", "10000|2026-01-05", "30000|"),
        Story.of("a set of providers is replaced as a whole", "demand_cents")
            .line(1, "L1")
            .row(2, "contract-providers", "contract_id=CONTRACT, agb=41000099")
            .says("10000", "0", "0"),
        Story.of("a raise that was decided before comes later", CEILING)
            .line(1, "L1")
            .row(2, "ceiling-requests", raise("GRANTED", "2026-01-02", "500.00"))
            .says("10000|2026-01-05", "50000|", "50000|"),
        Story.of("a raise has a newer version, then is withdrawn", CEILING)
            .line(1, "L1")
            .row(1, "ceiling-requests", raise("GRANTED", "2026-01-02", "500.00"))
            .row(2, "ceiling-requests", raise("PARTLY", "2026-03-01", "200.00"))
            .row(3, "ceiling-requests", raise("WITHDRAWN", "2026-11-19", ""))
            .says("50000|", "20000|2026-01-05", "10000|2026-01-05"),
        Story.of("an older version of a raise that comes later changes nothing", CEILING)
            .line(1, "L1")
            .row(1, "ceiling-requests", raise("GRANTED", "2026-01-03", "500.00"))
            .row(2, "ceiling-requests", raise("REFUSED", "2026-01-02", ""))
            .says("50000|", "50000|", "50000|"),
        Story.of("an open request that comes later takes no decision back", CEILING)
            .line(1, "L1")
            .row(1, "ceiling-requests", raise("GRANTED", "2026-01-03", "500.00"))
            .row(2, "ceiling-requests", raise("", "", ""))
            .says("50000|", "50000|", "50000|"));
  }

  private static String person(String deceasedOn, String knownOn) {
    return "person_id=PERSON, birth_date=1950-05-05, deceased_on=%s, known_on=%s"
        .formatted(deceasedOn, knownOn);
  }

  /** In hospital from 3 April; the first and the last day count as home. */
  private static String stay(String end, String knownOn) {
    return "person_id=PERSON, kind=HOSPITAL, start_date=2026-04-03, end_date=%s, known_on=%s"
        .formatted(end, knownOn);
  }

  private static String registration(String end, String knownOn) {
    return "person_id=PERSON, provider_agb=AGB, source=OTHER, start_date=2026-01-01, end_date=%s,"
            .formatted(end)
        + " known_on="
        + knownOn;
  }

  private static String terms(String end, String ceiling, String knownOn) {
    return contract("CONTRACT", "2026-01-01", end, ceiling)
        .replace("known_on=2025-12-01", "known_on=" + knownOn);
  }

  private static String raise(String decision, String decidedOn, String ceiling) {
    return ("request_id=CONTRACT-R, contract_id=CONTRACT, requested_on=2025-12-20, reason=GROWTH,"
            + " decision=%s, decided_on=%s, new_ceiling_amount=%s")
        .formatted(decision, decidedOn, ceiling);
  }
}
