package nl.plafondwacht.nightly.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.nightly.scratch.BlockBytes;
import nl.plafondwacht.nightly.scratch.BlockWriter;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.ceiling.PersonShare;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.ceiling.TerminalLine.Outcome;
import nl.plafondwacht.rules.ceiling.TerminalLine.TerminalPeriod;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/** What persons of a range say of a group of contracts, in a block of scratch. */
final class ContractFactsCode {
  private static final int UNDECIDED = 0;
  private static final int DECIDED = 1;
  private static final int RESTRICTING = 2;
  private static final int CEILING_CODE = 4;

  private ContractFactsCode() {}

  /** The contracts of the group that something is known of, by their place in it. */
  static void write(ContractFacts facts, ContractGroup group, BlockWriter to) {
    for (int place = 0; place < group.contracts().size(); place++) {
      String contract = group.contracts().get(place).id();
      if (facts.contracts().contains(contract)) {
        to.number(place);
        write(facts.ledger(contract).packed(), to);
        List<PersonShare> shares = facts.shares(contract);
        to.number(shares.size());
        for (PersonShare share : shares) {
          to.text(share.person());
          write(share.packed(), to);
        }
        List<TerminalLine> lines = facts.terminalLines(contract);
        to.number(lines.size());
        lines.forEach(line -> write(line, to));
      }
    }
  }

  /** Adds what a block of the group holds. */
  static void addTo(ContractFacts facts, List<Contract> group, BlockBytes from) {
    while (from.hasMore()) {
      String contract = group.get((int) from.number()).id();
      facts.ledger(contract).add(numbers(from));
      for (long left = from.number(); left > 0; left--) {
        facts.add(contract, new PersonShare(from.sharedText(), numbers(from)));
      }
      for (long left = from.number(); left > 0; left--) {
        facts.add(line(contract, from));
      }
    }
  }

  private static void write(long[] numbers, BlockWriter to) {
    to.number(numbers.length);
    for (long number : numbers) {
      to.number(number);
    }
  }

  private static long[] numbers(BlockBytes from) {
    long[] numbers = new long[(int) from.number()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = from.number();
    }
    return numbers;
  }

  private static void write(TerminalLine line, BlockWriter to) {
    to.text(line.person());
    to.text(line.lineRef());
    to.number(line.homeCare() ? 1 : 0);
    to.number(line.demandCents());
    to.number(line.grantedCents());
    to.number(line.refusedCents());
    write(line.decision(), to);
    to.number(line.daysAtHome());
    for (Strictness level : Strictness.ALL) {
      List<TerminalPeriod> periods = line.stretches().at(level);
      to.number(periods.size());
      for (TerminalPeriod period : periods) {
        to.number(period.episodeOpenedOn().toEpochDay());
        to.number(period.days().first().toEpochDay());
        to.number(period.days().last().toEpochDay());
      }
    }
  }

  private static void write(@Nullable Outcome decision, BlockWriter to) {
    if (decision == null) {
      to.number(UNDECIDED);
    } else {
      to.number(
          DECIDED
              | (decision.restricting() ? RESTRICTING : 0)
              | (decision.ceilingCode() ? CEILING_CODE : 0));
      to.number(decision.on().toEpochDay());
    }
  }

  private static TerminalLine line(String contract, BlockBytes from) {
    return new TerminalLine(
        contract,
        from.sharedText(),
        from.text(),
        from.number() == 1,
        from.number(),
        from.number(),
        from.number(),
        decision(from),
        from.number(),
        ByStrictness.each(level -> periods(from)));
  }

  private static @Nullable Outcome decision(BlockBytes from) {
    long what = from.number();
    return what == UNDECIDED
        ? null
        : new Outcome(day(from), (what & RESTRICTING) != 0, (what & CEILING_CODE) != 0);
  }

  private static List<TerminalPeriod> periods(BlockBytes from) {
    List<TerminalPeriod> periods = new ArrayList<>();
    for (long left = from.number(); left > 0; left--) {
      periods.add(new TerminalPeriod(day(from), new Period(day(from), day(from))));
    }
    return List.copyOf(periods);
  }

  private static LocalDate day(BlockBytes from) {
    return LocalDate.ofEpochDay(from.number());
  }
}
