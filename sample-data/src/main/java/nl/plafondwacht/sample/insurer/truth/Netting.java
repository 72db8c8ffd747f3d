package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import org.jspecify.annotations.Nullable;

/** What is left of a person's lines after credits and repeats (rules M3, M7). */
final class Netting {

  private Netting() {}

  static List<Net> of(PersonFile file, int day) {
    List<Line> credits = credits(file);
    List<Net> left = new ArrayList<>(file.lines().size());
    boolean refused = false;
    for (Line line : file.lines()) {
      if (line.isCredit()) {
        if (line.corrects() == Line.NOWHERE) {
          left.add(net(line, -1, line.known(day)));
        }
      } else if (!isWithdrawn(line, credits, day)) {
        Net net = less(line, credits, day);
        left.add(net);
        refused |= net.isRefusedInFull();
      }
    }
    return refused ? markRepeats(left) : left;
  }

  /** Hardly anybody has one. */
  private static List<Line> credits(PersonFile file) {
    List<Line> credits = new ArrayList<>(0);
    for (Line line : file.lines()) {
      if (line.isCredit()) {
        credits.add(line);
      }
    }
    return credits;
  }

  private static Net net(Line line, int sign, @Nullable Decision decided) {
    long granted = decided == null ? 0 : sign * decided.granted();
    return new Net(line, decided, sign * line.claimed(), granted, false);
  }

  private static boolean isWithdrawn(Line debit, List<Line> credits, int day) {
    Decision decided = debit.known(day);
    for (Line credit : credits) {
      boolean whole =
          credit.claimed() == debit.claimed()
              || (decided != null && credit.claimed() == decided.granted());
      if (credit.corrects() == debit.sequence() && whole) {
        return true;
      }
    }
    return false;
  }

  private static Net less(Line debit, List<Line> credits, int day) {
    Net net = net(debit, 1, debit.known(day));
    for (Line credit : credits) {
      if (credit.corrects() == debit.sequence()) {
        Decision outcome = credit.known(day);
        long back = net.decided() == null || outcome == null ? 0 : outcome.granted();
        long granted = net.granted() - back;
        net = new Net(debit, net.decided(), net.claimed() - credit.claimed(), granted, false);
      }
    }
    return net;
  }

  /** Each refusal in order of receipt takes the earliest later line of the same care. */
  private static List<Net> markRepeats(List<Net> nets) {
    List<Net> byReceipt = new ArrayList<>(nets);
    byReceipt.sort(
        Comparator.comparingInt((Net net) -> net.line().received())
            .thenComparingInt(net -> net.line().sequence()));
    List<Net> taken = new ArrayList<>();
    List<Net> again = new ArrayList<>();
    for (Net refused : byReceipt) {
      if (refused.isRefusedInFull() && refused.isDebit()) {
        byReceipt.stream()
            .filter(later -> !taken.contains(later) && repeats(later.line(), refused.line()))
            .findFirst()
            .ifPresent(
                later -> {
                  taken.add(later);
                  again.add(refused);
                });
      }
    }
    return nets.stream().map(net -> again.contains(net) ? net.again() : net).toList();
  }

  private static boolean repeats(Line later, Line earlier) {
    return !later.isCredit()
        && later.received() > earlier.received()
        && later.agb() == earlier.agb()
        && later.what() == earlier.what()
        && later.start() == earlier.start()
        && later.end() == earlier.end();
  }
}
