package nl.plafondwacht.nightly.night;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.wording.CarveOutSentence;

/** The contracts that a summary names: those with a signal, else the most telling one. */
record NamedContracts(List<ContractNight> contracts, LocalDate date) {
  private static final int MOST = 3;
  private static final String NEW_LINE = System.lineSeparator();

  /**
   * Those of whom somebody received terminal care in between first, then those reached only because
   * of terminal care, then by persons.
   */
  private static final Comparator<CeilingTest> ORDER =
      Comparator.comparing((CeilingTest test) -> test.between().persons() == 0)
          .thenComparing(test -> test.bound().withoutTerminalOn() != null)
          .thenComparing(test -> -test.between().persons())
          .thenComparing(test -> test.contract().id());

  String text() {
    List<ContractNight> signalled = telling(contract -> !contract.signals().isEmpty());
    if (signalled.isEmpty()) {
      return telling(contract -> contract.test().bound().on() != null).stream()
          .findFirst()
          .map(this::text)
          .orElse("No ceiling was reached.");
    }
    int more = signalled.size() - MOST;
    return signalled.stream().limit(MOST).map(this::text).collect(Collectors.joining(NEW_LINE))
        + (more > 0 ? "%nand signals about %,d more contracts".formatted(more) : "");
  }

  private List<ContractNight> telling(Predicate<ContractNight> which) {
    return contracts.stream()
        .filter(which)
        .sorted(Comparator.comparing(ContractNight::test, ORDER))
        .toList();
  }

  private String text(ContractNight contract) {
    CarveOutSentence sentence = new CarveOutSentence(contract.test(), contract.purchasing(), date);
    String signals = contract.signals().stream().map(this::text).collect(Collectors.joining());
    return "%s%s%n  %s%n  %s"
        .formatted(contract.contract().id(), signals, sentence.inDutch(), sentence.inEnglish());
  }

  private String text(Signal signal) {
    return "%n  signal %s (%s), %s, %s"
        .formatted(
            signal.id(),
            signal.rule().id(),
            signal.strength().name().toLowerCase(Locale.ROOT),
            signal.status(date).name().toLowerCase(Locale.ROOT));
  }
}
