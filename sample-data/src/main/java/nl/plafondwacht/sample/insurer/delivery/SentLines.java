package nl.plafondwacht.sample.insurer.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.Performance.Sector;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import nl.plafondwacht.sample.insurer.world.Manner;
import nl.plafondwacht.sample.insurer.world.World;
import org.jspecify.annotations.Nullable;

/** What is sent of the lines of a person: claims, decisions, and now and then something wrong. */
final class SentLines {
  private static final List<Flaw> IN_ROWS =
      List.of(
          Flaw.NO_SUCH_DAY,
          Flaw.AMOUNT_WITH_COMMA,
          Flaw.PROVIDER_TOO_SHORT,
          Flaw.DIRECTION_X,
          Flaw.FIELD_MISSING,
          Flaw.PERSON_NOT_HEX,
          Flaw.PERIOD_BACKWARDS,
          Flaw.NO_CODE);

  /** Messages have nowhere to write the others, or are refused as a whole for them. */
  private static final List<Flaw> IN_MESSAGES = List.of(Flaw.PERIOD_BACKWARDS, Flaw.NO_CODE);

  private static final int REPEATS = 3;
  private static final int ONE_DEFECT_IN = 3000;

  private final PersonFile file;
  private final Chance chance;
  private final InsurerTime window;
  private final boolean hasMessages;
  private final Set<Integer> elsewhere;
  private final Outbox outbox;

  /**
   * The lines of one person.
   *
   * @param elsewhere sequences of lines without a day at home
   */
  SentLines(PersonFile file, Set<Integer> elsewhere, World world, Outbox outbox) {
    this.file = file;
    this.chance = file.life().chance();
    this.window = world.window();
    this.hasMessages = world.manner() == Manner.MESSAGES;
    this.elsewhere = elsewhere;
    this.outbox = outbox;
  }

  void send() {
    for (Line line : file.lines()) {
      if (hasMessages) {
        inMessages(line);
      } else {
        inRows(line);
      }
    }
  }

  /** The claim alone, and each decision by itself. */
  private void inMessages(Line line) {
    claim(line, null);
    if (isDefect(line)) {
      wrong(line, null, defect(line, IN_MESSAGES));
    }
    update(line, line.decision());
    update(line, line.later());
  }

  /** The line with the decision of that day, and each later decision as an update. */
  private void inRows(Line line) {
    int day = window.deliveryDay(window.deliveryOf(line.received()));
    Decision first = line.decision();
    Decision told = first != null && first.on() <= day ? first : null;
    claim(line, told);
    if (told == null) {
      update(line, first);
    }
    update(line, line.later());
    if (isDefect(line)) {
      wrong(line, told, defect(line, IN_ROWS));
    }
  }

  private void claim(Line line, @Nullable Decision told) {
    List<Flaw> flaws = new ArrayList<>(unknownCode(told));
    if (line.corrects() == Line.NOWHERE) {
      flaws.add(Flaw.CREDIT_OF_NOTHING);
    }
    if (elsewhere.contains(line.sequence())) {
      flaws.add(Flaw.CARE_DURING_A_STAY);
    }
    outbox.send(line.received(), line, told, null, flaws);
  }

  private void update(Line line, @Nullable Decision decision) {
    if (decision != null && window.isKnown(decision.on())) {
      outbox.send(decision.on(), line, decision, null, unknownCode(decision));
    }
  }

  private void wrong(Line line, @Nullable Decision told, Flaw flaw) {
    outbox.send(line.received(), line, told, flaw, List.of(flaw));
  }

  private static List<Flaw> unknownCode(@Nullable Decision told) {
    boolean isUnknown = told != null && told.answer() == Decision.Answer.UNKNOWN;
    return isUnknown ? List.of(Flaw.CODE_IN_NO_TABLE) : List.of();
  }

  private boolean isDefect(Line line) {
    return chance.below(ONE_DEFECT_IN, Purpose.DEFECT, line.sequence()) == 0;
  }

  private Flaw defect(Line line, List<Flaw> broken) {
    int drawn = chance.below(broken.size() + REPEATS, Purpose.DEFECT, -line.sequence() - 1);
    Flaw kind = drawn < broken.size() ? broken.get(drawn) : Flaw.REPEATED_ROW;
    boolean isWithoutEnd = hasMessages && line.what().sector() == Sector.PHARMACY;
    return kind == Flaw.PERIOD_BACKWARDS && isWithoutEnd ? Flaw.NO_CODE : kind;
  }
}
