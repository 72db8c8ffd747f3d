package nl.plafondwacht.nightly.night;

import java.util.List;

/** Stories of lines, decisions and credits that come after what they belong to, or before it. */
final class LateLines {
  private static final String AMOUNTS = "demand_cents, granted_cents";

  private LateLines() {}

  static List<Story> stories() {
    return List.of(
        Story.of("a decision comes a night later", AMOUNTS)
            .line(1, "L1")
            .line(2, "L1", "granted_amount=80.00, decided_on=2026-11-18")
            .says("10000|0", "10000|8000", "10000|8000"),
        Story.of("a decision counts from its own day, not from the night that brings it", AMOUNTS)
            .line(1, "L1", "granted_amount=80.00, decided_on=2026-11-20")
            .says("10000|0", "10000|0", "10000|8000"),
        Story.of("a newer decision replaces one", AMOUNTS)
            .line(1, "L1", "granted_amount=0.00, return_codes=0320, decided_on=2026-03-20")
            .line(2, "L1", "granted_amount=100.00, decided_on=2026-11-19")
            .says("0|0", "10000|10000", "10000|10000"),
        Story.of("an older decision that comes later changes nothing", AMOUNTS)
            .line(1, "L1", "granted_amount=80.00, decided_on=2026-03-20")
            .line(2, "L1", "granted_amount=60.00, decided_on=2026-03-10")
            .says("10000|8000", "10000|8000", "10000|8000"),
        Story.of("of two decisions of one day the one delivered last counts", AMOUNTS)
            .line(1, "L1", "granted_amount=80.00, decided_on=2026-03-20")
            .line(2, "L1", "granted_amount=60.00, decided_on=2026-03-20")
            .says("10000|8000", "10000|6000", "10000|6000")
            .reports(2, "DECISION_TIE")
            .reports(3, "DECISION_TIE"),
        Story.of("a decision before its claim is the claim", AMOUNTS)
            .line(1, "L1", "granted_amount=80.00, decided_on=2026-03-20")
            .line(2, "L1")
            .says("10000|8000", "10000|8000", "10000|8000")
            .reports(2, "DUPLICATE")
            .reports(3, "DUPLICATE"),
        Story.of("a line delivered again in another night counts once", AMOUNTS)
            .line(1, "L1")
            .line(3, "L1", "claimed_amount=100.0")
            .says("10000|0", "10000|0", "10000|0")
            .reports(3, "DUPLICATE"),
        Story.of("the first received is the declaration, also when it comes later", AMOUNTS)
            .line(1, "L1", "claimed_amount=110.00, received_on=2026-02-02")
            .line(2, "L1")
            .says("11000|0", "10000|0", "10000|0")
            .reports(2, "DUPLICATE")
            .reports(3, "DUPLICATE"),
        Story.of("a line waits for its day of receipt", AMOUNTS)
            .line(1, "L1", "received_on=2026-11-20")
            .says("0|0", "0|0", "10000|0"),
        Story.of("a credit withdraws its debit a night later", AMOUNTS)
            .line(1, "L1", "granted_amount=80.00, decided_on=2026-03-20")
            .line(2, "K1", "direction=C, corrects_line_id=L1, received_on=2026-11-19")
            .says("10000|8000", "0|0", "0|0"),
        Story.of("credits take off a part, each from its own night", AMOUNTS)
            .line(1, "L1", "granted_amount=80.00, decided_on=2026-03-20")
            .line(2, "K1", credit("30.00", "2026-11-19"))
            .line(3, "K2", credit("20.00", "2026-11-19"))
            .says("10000|8000", "7000|8000", "5000|8000"),
        Story.of("a credit waits for the debit that was received before it", AMOUNTS)
            .line(1, "K1", credit("30.00", "2026-11-10"))
            .line(2, "L1")
            .says("-3000|0", "7000|0", "7000|0")
            .reports(1, "CREDIT_WITHOUT_DEBIT"),
        Story.of("a debit received after a credit is not its debit", AMOUNTS)
            .line(1, "K1", credit("30.00", "2026-11-10"))
            .line(2, "L1", "received_on=2026-11-15")
            .says("-3000|0", "7000|0", "7000|0")
            .reports(1, "CREDIT_WITHOUT_DEBIT")
            .reports(2, "CREDIT_WITHOUT_DEBIT")
            .reports(3, "CREDIT_WITHOUT_DEBIT"),
        Story.of("a refused line is sent again a night later", AMOUNTS)
            .line(1, "L1", refused("100.00"))
            .line(2, "L2", "claimed_amount=150.00, received_on=2026-11-19")
            .says("10000|0", "15000|0", "15000|0"),
        Story.of("of refusals of one day the smaller reference is answered", AMOUNTS)
            .line(1, "B", refused("70.00"))
            .line(2, "A", refused("100.00"))
            .line(3, "C", "claimed_amount=50.00, received_on=2026-11-19")
            .says("7000|0", "17000|0", "12000|0"),
        Story.of("a later refusal delivered first is answered second", AMOUNTS)
            .line(1, "A", refused("70.00"), "received_on=2026-02-05")
            .line(2, "C", "claimed_amount=50.00, received_on=2026-11-19")
            .line(3, "B", refused("100.00"))
            .says("7000|0", "5000|0", "5000|0"));
  }

  private static String credit(String amount, String receivedOn) {
    return "direction=C, corrects_line_id=L1, claimed_amount=%s, received_on=%s"
        .formatted(amount, receivedOn);
  }

  /** In full, and nothing explains it. */
  private static String refused(String amount) {
    return "claimed_amount=%s, granted_amount=0.00, return_codes=0589, decided_on=2026-03-20"
        .formatted(amount);
  }
}
