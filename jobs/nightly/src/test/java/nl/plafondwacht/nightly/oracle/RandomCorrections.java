package nl.plafondwacht.nightly.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plafondwacht.nightly.oracle.RandomDeliveries.Place;

/** What becomes of a claim: decisions (in its row or later), repeats, and credits of every kind. */
final class RandomCorrections {
  private final Dice dice;
  private final RandomDeliveries deliveries;
  private final LocalDate runDate;
  private int credits;

  RandomCorrections(Dice dice, RandomDeliveries deliveries, LocalDate runDate) {
    this.dice = dice;
    this.deliveries = deliveries;
    this.runDate = runDate;
  }

  /** A claim's row and the granted amount of its first decision in cents, -1 while pending. */
  record Claim(Map<String, String> row, long claimed, long granted) {
    LocalDate receivedOn() {
      return LocalDate.parse(row.getOrDefault("received_on", ""));
    }

    boolean refused() {
      return granted == 0;
    }

    /** The row without its decision. */
    Map<String, String> bare() {
      Map<String, String> bare = new LinkedHashMap<>(row);
      bare.keySet().removeAll(java.util.Set.of("granted_amount", "return_codes", "decided_on"));
      return bare;
    }
  }

  /** Throws the first decision; half of them stand in the row at once, the others follow. */
  Claim decide(Map<String, String> row) {
    long claimed = cents(row);
    int fate = dice.number(1, 100);
    long granted =
        fate <= 25 ? -1 : fate <= 55 ? claimed : fate <= 75 ? dice.number(0, (int) claimed) : 0;
    Claim claim = new Claim(row, claimed, granted);
    if (granted >= 0 && dice.chance(50)) {
      decision(row, granted, claimed, claim.receivedOn().plusDays(dice.number(0, 30)));
    }
    return claim;
  }

  void follow(Claim claim, Place at) {
    boolean decidedInRow = claim.row().containsKey("decided_on");
    if (claim.granted() >= 0 && !decidedInRow) {
      laterDecision(claim, claim.granted(), at);
    }
    if (dice.chance(8)) {
      laterDecision(claim, dice.number(0, (int) claim.claimed()), at);
    }
    if (dice.chance(5)) {
      deliveries.line(new LinkedHashMap<>(claim.row()), claim.receivedOn(), at);
    }
    if (dice.chance(4)) {
      Map<String, String> other = new LinkedHashMap<>(claim.row());
      other.put("claimed_amount", dice.amount(claim.claimed() + 1));
      deliveries.line(other, claim.receivedOn(), at);
    }
    credits(claim, at);
  }

  private void credits(Claim claim, Place at) {
    int kind = dice.number(1, 100);
    if (kind <= 6) {
      credit(claim, claim.claimed(), at);
    } else if (kind <= 10 && claim.granted() >= 0) {
      credit(claim, claim.granted(), at);
    } else if (kind <= 16) {
      credit(claim, claim.claimed() / 3, at);
    } else if (kind <= 19) {
      credit(claim, claim.claimed() / 4, at);
      credit(claim, claim.claimed() / 5, at);
    } else if (kind <= 22) {
      orphan(claim, at);
    }
  }

  private void credit(Claim claim, long amount, Place at) {
    deliveries.line(creditRow(claim, amount), claim.receivedOn().plusDays(3), at);
  }

  /** A reference nobody knows, another declarant, or a credit that came before its debit. */
  private void orphan(Claim claim, Place at) {
    Map<String, String> row = creditRow(claim, claim.claimed() / 2);
    switch (dice.number(1, 3)) {
      case 1 -> row.put("corrects_line_id", "UNKNOWN");
      case 2 -> row.put("provider_agb", "41000077");
      default -> row.put("received_on", claim.receivedOn().minusDays(1).toString());
    }
    deliveries.line(row, claim.receivedOn(), at);
  }

  private Map<String, String> creditRow(Claim claim, long amount) {
    Map<String, String> row = claim.bare();
    credits++;
    row.put("line_id", "K" + credits);
    row.put("corrects_line_id", claim.row().getOrDefault("line_id", ""));
    row.put("direction", "C");
    row.put("claimed_amount", dice.amount(amount));
    LocalDate received = claim.receivedOn().plusDays(dice.number(0, 40));
    row.put("received_on", received.toString());
    if (dice.chance(50)) {
      row.put("granted_amount", dice.amount(Math.max(0, Math.min(amount, claim.granted() / 5))));
      row.put("decided_on", received.plusDays(dice.number(0, 20)).toString());
    }
    return row;
  }

  private void laterDecision(Claim claim, long granted, Place at) {
    Map<String, String> row = claim.bare();
    LocalDate decided = claim.receivedOn().plusDays(dice.number(0, 40));
    decision(row, granted, claim.claimed(), dice.chance(6) ? runDate.plusDays(1) : decided);
    if (dice.chance(30)) {
      row.put("claimed_amount", dice.amount(claim.claimed())); // the same value in another notation
    }
    deliveries.line(row, claim.receivedOn(), at);
  }

  private void decision(Map<String, String> row, long granted, long claimed, LocalDate decidedOn) {
    row.put("granted_amount", dice.amount(granted));
    row.put("decided_on", decidedOn.toString());
    if (granted < claimed || dice.chance(10)) {
      row.put("return_codes", codes());
    }
  }

  private String codes() {
    String one =
        dice.pick(
            "", "0300", "0320", "0611", "0559", "0589", "0589", "8010", "0200", "9999", "020",
            "089");
    return one.isEmpty() || dice.chance(75)
        ? one
        : one + " " + dice.pick("0300", "0611", "0589", "8010", "0200", "9998");
  }

  private static long cents(Map<String, String> row) {
    return new BigDecimal(row.getOrDefault("claimed_amount", "0"))
        .movePointRight(2)
        .longValueExact();
  }
}
