package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.night.FailureCode;
import nl.plafondwacht.nightly.settings.Mistake;

/**
 * What a look has found so far, told line by line. The first thing that would stop a night decides
 * its code, because the night comes no further; without one the worst that was found.
 */
final class Judgement {
  private final PrintStream out;
  private final List<ExitCode> held = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  Judgement(PrintStream out) {
    this.out = out;
  }

  PrintStream out() {
    return out;
  }

  void part(String title) {
    out.println(title);
  }

  /** Something that is as it should be. */
  void line(String what, String text) {
    out.printf(Locale.ROOT, "  %-12s %s%n", what, text);
  }

  /** Something that a night would end with this code for. */
  void holds(ExitCode code, String what, String text) {
    held.add(code);
    line(what, text);
  }

  /** Something that could not be looked at, and would break a night too; each is told once. */
  void broken(String what, IOException failure) {
    String message =
        Shape.ofMessage(Objects.requireNonNullElseGet(failure.getMessage(), failure::toString));
    if (told.add(message)) {
      holds(FailureCode.of(failure), what, message);
    }
  }

  /** Nothing is printed: what is printed elsewhere says it. */
  void holds(ExitCode code) {
    held.add(code);
  }

  /** Each is told once, however often it is met. */
  void mistakes(List<Mistake> mistakes) {
    mistakes.stream()
        .map(Mistake::message)
        .filter(told::add)
        .forEach(message -> holds(ExitCode.CONFIGURATION, "wrong", message));
  }

  /** Tells the end in one line. */
  ExitCode conclude(String subject) {
    ExitCode code = held.stream().filter(ExitCode::stops).findFirst().orElse(ExitCode.worst(held));
    out.printf("%s: %s (exit code %d)%n", subject, meaning(code), code.code());
    return code;
  }

  private static String meaning(ExitCode code) {
    return switch (code) {
      case COMPLETE -> "all is well";
      case QUARANTINED -> "good to run; some lines would be rejected";
      case INCOMPLETE -> "good to run, but not everything is there";
      case REFUSED -> "good to run, but a delivery would be refused";
      case BUDGET_EXCEEDED -> "nothing would be published, too many lines are wrong";
      case CONFIGURATION -> "a night would not start";
      case FAILED -> "a night would fail until the cause is removed";
      case FAILED_FOR_GOOD -> "a night would fail, and again";
      case STOPPED -> "stopped on request";
      case LOCKED -> "another run is under way";
    };
  }
}
