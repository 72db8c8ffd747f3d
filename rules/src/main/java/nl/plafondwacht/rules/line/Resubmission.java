package nl.plafondwacht.rules.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.LineKey;
import nl.plafondwacht.rules.claim.Period;

/** Lines refused in full that were sent again (rule M7). */
final class Resubmission {
  /** Lines of one performance share their provider, so their keys differ by reference only. */
  private static final Comparator<NetLine> BY_RECEIPT =
      Comparator.comparing((NetLine line) -> line.claim().receivedOn())
          .thenComparing(line -> line.row().key());

  private Resubmission() {}

  /** What the two lines must share. */
  private record Performance(String providerAgb, String codeList, String code, Period period) {
    static Performance of(Claim claim) {
      return new Performance(claim.providerAgb(), claim.codeList(), claim.code(), claim.period());
    }
  }

  static List<NetLine> mark(List<NetLine> lines) {
    if (lines.stream().noneMatch(NetLine::isRefusedInFull)) {
      return List.copyOf(lines);
    }
    Map<Performance, List<NetLine>> alike = new LinkedHashMap<>();
    for (NetLine line : lines) {
      if (line.isDebit()) {
        alike.computeIfAbsent(Performance.of(line.claim()), p -> new ArrayList<>()).add(line);
      }
    }
    Set<LineKey> sentAgain = new HashSet<>();
    alike.values().stream().filter(group -> group.size() > 1).forEach(g -> pair(g, sentAgain));
    return lines.stream()
        .map(line -> sentAgain.contains(line.row().key()) ? line.asResubmitted() : line)
        .toList();
  }

  /** Each later debit answers one refusal only, the earliest first. */
  private static void pair(List<NetLine> group, Set<LineKey> sentAgain) {
    List<NetLine> later = new ArrayList<>(group);
    later.sort(BY_RECEIPT);
    for (NetLine refused : List.copyOf(later)) {
      if (refused.isRefusedInFull()) {
        later.stream()
            .filter(line -> line.claim().receivedOn().isAfter(refused.claim().receivedOn()))
            .findFirst()
            .ifPresent(
                again -> {
                  later.remove(again);
                  sentAgain.add(refused.row().key());
                });
      }
    }
  }
}
