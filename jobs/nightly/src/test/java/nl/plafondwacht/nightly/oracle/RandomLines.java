package nl.plafondwacht.nightly.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.nightly.oracle.RandomDeliveries.Place;
import nl.plafondwacht.nightly.oracle.RandomPersons.Person;

/** Declaration rows: claims with what becomes of them, and lines that are none. */
final class RandomLines {
  private final Dice dice;
  private final RandomDeliveries deliveries;
  private final List<Person> persons;
  private final RandomCorrections corrections;
  private final LocalDate runDate;
  private int lines;

  RandomLines(Dice dice, RandomDeliveries deliveries, List<Person> persons, LocalDate runDate) {
    this.dice = dice;
    this.deliveries = deliveries;
    this.persons = persons;
    this.runDate = runDate;
    this.corrections = new RandomCorrections(dice, deliveries, runDate);
  }

  /** {@code count} claims; decisions, credits, repeats and claims sent again come on top. */
  void write(int count) {
    for (int i = 0; i < count; i++) {
      if (dice.chance(2)) {
        broken();
      } else {
        claim(newClaim(), Place.FIRST, 0);
      }
    }
  }

  /** Markers of the last weeks, with everything that becomes of claims. */
  void writeMarkers(RandomMarkers markers) {
    for (Person person : persons) {
      for (RandomMarkers.Service service : markers.of(person)) {
        Map<String, String> row = newClaim();
        row.put("person_id", person.id());
        row.put("insurer_uzovi", person.uzovi());
        row.put("code_list", service.list());
        row.put("code", service.code());
        row.put("start_date", service.first().toString());
        row.put("end_date", service.last().toString());
        row.put("received_on", dice.dayAround(service.last().plusDays(1), 0, 20).toString());
        claim(row, Place.FIRST, 0);
      }
    }
  }

  private void claim(Map<String, String> row, Place notBefore, int sentBefore) {
    RandomCorrections.Claim claim = corrections.decide(row);
    Place at = deliveries.line(row, claim.receivedOn(), notBefore);
    corrections.follow(claim, at);
    if (claim.refused() && sentBefore < 3 && dice.chance(60)) {
      Map<String, String> again = claim.bare();
      again.put("line_id", nextId());
      again.put(
          "received_on",
          claim.receivedOn().plusDays(dice.chance(25) ? 0 : dice.number(1, 40)).toString());
      if (dice.chance(40)) {
        again.put("claimed_amount", dice.amount(dice.number(0, 30_000)));
      }
      claim(again, at, sentBefore + 1);
    }
  }

  private Map<String, String> newClaim() {
    Person person = dice.pick(persons);
    LocalDate start = dice.dayAround(person.anchor(), 60, 50);
    LocalDate latest = start.isAfter(runDate) ? runDate : start;
    LocalDate end = latest.plusDays(dice.pick(0, 0, 0, 1, 4, 6, 7, 13, 27, 34));
    LocalDate last = end.isAfter(runDate) ? runDate : end;
    Map<String, String> row = new LinkedHashMap<>();
    row.put("line_id", dice.chance(4) && lines > 0 ? "L" + dice.number(1, lines) : nextId());
    row.put(
        "insurer_uzovi",
        dice.chance(90) ? person.uzovi() : dice.pick("9001", "9002", "9003", "9009"));
    row.put("person_id", person.id());
    row.put("provider_agb", dice.pick(RandomContracts.PROVIDERS));
    row.put("performer_agb", dice.pick("", "91000001"));
    service(row);
    row.put("start_date", latest.toString());
    row.put("end_date", last.toString());
    row.put("quantity", dice.pick("", "1", "2.5", "10.00", "0", "36"));
    row.put("time_unit", dice.pick("01", "07", "04", "16", "14", "99", ""));
    row.put("claimed_amount", dice.amount(dice.chance(4) ? 0 : dice.number(1, 30_000)));
    row.put("direction", "D");
    row.put("received_on", dice.dayAround(last.plusDays(1), 0, 50).toString());
    return row;
  }

  private void service(Map<String, String> row) {
    int kind = dice.number(1, 100);
    row.put(
        "code_list",
        kind <= 76
            ? "065"
            : kind <= 82 ? "068" : kind <= 92 ? "990" : dice.pick("008", "041", "ZA"));
    row.put(
        "code",
        switch (String.valueOf(row.get("code_list"))) {
          case "065" -> dice.pick("1000", "1001", "1002");
          case "068" -> dice.pick("Z068P", "0001");
          case "990" -> dice.pick("Z9901", "7001", "7002");
          case "008" -> dice.pick("Z0081", "12002");
          default -> "190006";
        });
  }

  private String nextId() {
    lines++;
    return "L" + lines;
  }

  /** A field the contract does not allow, a field too few, or a NUL. */
  private void broken() {
    Map<String, String> row = newClaim();
    String[] wrong =
        dice.pick(
                "insurer_uzovi=901",
                "person_id=123456789",
                "person_id=000000000",
                "person_id=",
                "provider_agb=4100001",
                "performer_agb=x",
                "code_list=65",
                "code=",
                "start_date=2026-02-30",
                "start_date=01-02-2026",
                "end_date=2020-01-01",
                "quantity=-1",
                "tariff=1.234",
                "claimed_amount=-1.00",
                "claimed_amount=",
                "granted_amount=1.005",
                "direction=X",
                "return_codes=0300 0611 0589 0200",
                "received_on=",
                "decided_on=2026-13-01",
                "FIELDS=1",
                "NUL=1")
            .split("=", -1);
    switch (wrong[0]) {
      case "FIELDS" -> deliveries.brokenLine(form -> text(form, row) + form.delimiter());
      case "NUL" -> deliveries.brokenLine(form -> text(form, row) + "\0");
      default -> {
        row.put(wrong[0], wrong[1]);
        deliveries.line(row, runDate.minusDays(dice.number(0, 150)), Place.FIRST);
      }
    }
  }

  private static String text(FeedFile.Form form, Map<String, String> row) {
    return String.join(
        form.delimiter(), form.columns().stream().map(c -> row.getOrDefault(c, "")).toList());
  }
}
