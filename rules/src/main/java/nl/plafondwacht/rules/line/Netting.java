package nl.plafondwacht.rules.line;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.LineKey;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/** Credits against their debits (rule M3). */
record Netting(List<NetLine> lines, List<Declaration> netted) {

  /**
   * @param known the lines of one person known on the run date, in key order
   */
  static Netting of(List<KnownLine> known, List<Finding> findings) {
    if (known.stream().noneMatch(Netting::isCredit)) {
      return new Netting(known.stream().map(line -> net(line, List.of())).toList(), List.of());
    }
    TreeMap<LineKey, KnownLine> debits = new TreeMap<>();
    for (KnownLine line : known) {
      if (!isCredit(line)) {
        debits.put(line.row().key(), line);
      }
    }
    TreeMap<LineKey, List<KnownLine>> credits = new TreeMap<>();
    List<NetLine> lines = new ArrayList<>();
    List<Declaration> netted = new ArrayList<>();
    for (KnownLine line : known) {
      if (isCredit(line)) {
        KnownLine debit = debitOf(line.row(), debits);
        if (debit != null) {
          credits.computeIfAbsent(debit.row().key(), key -> new ArrayList<>()).add(line);
          netted.add(line.row());
        } else {
          findings.add(withoutDebit(line.row()));
          lines.add(net(line, List.of()));
        }
      }
    }
    debits.forEach(
        (key, debit) -> {
          List<KnownLine> own = credits.getOrDefault(key, List.of());
          own.stream()
              .filter(credit -> withdraws(credit, debit))
              .skip(1)
              .forEach(again -> findings.add(creditedTwice(again.row())));
          settle(debit, own, lines, netted);
        });
    return new Netting(lines, netted);
  }

  private static boolean isCredit(KnownLine line) {
    return line.row().claim().direction() == Direction.C;
  }

  private static void settle(
      KnownLine debit, List<KnownLine> credits, List<NetLine> lines, List<Declaration> netted) {
    if (credits.stream().anyMatch(credit -> withdraws(credit, debit))) {
      netted.add(debit.row());
    } else {
      lines.add(net(debit, credits));
    }
  }

  private static boolean withdraws(KnownLine credit, KnownLine debit) {
    long cents = credit.row().claim().claimedCents();
    Decided decided = debit.decided();
    return cents == debit.row().claim().claimedCents()
        || (decided != null && cents == decided.grantedCents());
  }

  private static NetLine net(KnownLine line, List<KnownLine> credits) {
    long claimed = line.row().signedCents();
    long granted = line.signedGrantedCents();
    for (KnownLine credit : credits) {
      claimed = Math.addExact(claimed, credit.row().signedCents());
      granted = Math.addExact(granted, credit.signedGrantedCents());
    }
    long settled = line.decided() == null ? 0 : granted;
    return new NetLine(line.row(), line.decided(), claimed, settled, false);
  }

  /** The earlier debit that the credit names; one received on the same day is early enough. */
  private static @Nullable KnownLine debitOf(
      Declaration credit, TreeMap<LineKey, KnownLine> debits) {
    String corrected = credit.claim().correctsLineId();
    if (corrected == null) {
      return null;
    }
    KnownLine debit = debits.get(new LineKey(credit.claim().providerAgb(), corrected));
    return debit == null || debit.row().claim().receivedOn().isAfter(credit.claim().receivedOn())
        ? null
        : debit;
  }

  private static Finding creditedTwice(Declaration credit) {
    return new Finding(
        Reason.CREDITED_TWICE,
        credit.at(),
        "corrects_line_id",
        String.valueOf(credit.claim().correctsLineId()),
        "a line that no other credit takes back as a whole");
  }

  private static Finding withoutDebit(Declaration credit) {
    String corrected = credit.claim().correctsLineId();
    return new Finding(
        Reason.CREDIT_WITHOUT_DEBIT,
        credit.at(),
        "corrects_line_id",
        corrected == null ? "" : corrected,
        "the line_id of an earlier debit of the same person and provider;"
            + " the credit counts on its own first day");
  }
}
