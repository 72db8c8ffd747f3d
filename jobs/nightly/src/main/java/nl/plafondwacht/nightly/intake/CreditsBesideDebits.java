package nl.plafondwacht.nightly.intake;

import java.util.HashMap;
import java.util.Map;
import nl.plafondwacht.ei.declaration.EiLine;
import org.jspecify.annotations.Nullable;

/** Debits of a message that the same message takes back; looks at one person at a time. */
final class CreditsBesideDebits {
  private final Map<String, Long> debits = new HashMap<>();
  private final Map<String, Credit> credits = new HashMap<>();
  private String person = "";

  /**
   * A credit in the message.
   *
   * @param debit reference that it takes back
   */
  record Credit(long record, String debit, long cents) {}

  /** The credit of the same amount that the line makes a pair with; null when there is none. */
  @Nullable Credit meet(EiLine line, String bsn) {
    if (!person.equals(bsn)) {
      person = bsn;
      debits.clear();
      credits.clear();
    }
    if (!line.isCredit()) {
      debits.put(line.lineId(), line.claimedCents());
      Credit waiting = credits.get(line.lineId());
      return waiting != null && waiting.cents() == line.claimedCents() ? waiting : null;
    }
    String debit = line.correctsLineId();
    if (debit == null) {
      return null;
    }
    Credit credit = new Credit(line.at().record(), debit, line.claimedCents());
    credits.put(debit, credit);
    Long debited = debits.get(debit);
    return debited != null && debited == credit.cents() ? credit : null;
  }
}
