package nl.plafondwacht.sample.insurer.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Feeds.Budget;
import nl.plafondwacht.sample.insurer.care.Feeds.Indication;
import nl.plafondwacht.sample.insurer.care.Feeds.Registration;
import nl.plafondwacht.sample.insurer.care.Feeds.Stay;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.delivery.Defect.Kind;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.world.Window;
import org.jspecify.annotations.Nullable;

/** Writes what is delivered about a person, each row in the delivery of the day it was known. */
final class PersonRows {
  private static final List<Kind> BROKEN =
      List.of(
          Kind.NO_SUCH_DAY,
          Kind.AMOUNT_WITH_COMMA,
          Kind.PROVIDER_TOO_SHORT,
          Kind.DIRECTION_X,
          Kind.FIELD_MISSING,
          Kind.PERSON_NOT_HEX,
          Kind.PERIOD_BACKWARDS,
          Kind.NO_CODE);
  private static final int ONE_DEFECT_IN = 3000;

  private final PersonFile file;
  private final Life life;
  private final Window window;
  private final Block block;
  private final byte[] person;
  private final Set<Integer> elsewhere;
  private final DeclarationRow row;

  /**
   * The rows of one person.
   *
   * @param elsewhere sequences of lines without a day at home
   */
  PersonRows(PersonFile file, String person, Set<Integer> elsewhere, Window window, Block block) {
    this.elsewhere = elsewhere;
    this.file = file;
    this.life = file.life();
    this.window = window;
    this.block = block;
    this.person = person.getBytes(StandardCharsets.US_ASCII);
    this.row = new DeclarationRow(person, life.number(), life.uzovi());
  }

  void write() {
    file.lines().forEach(this::line);
    person(window.first() - 1, Day.NEVER);
    if (window.isKnown(life.end().knownOn())) {
      person(life.end().knownOn(), life.died());
    }
    file.indications().forEach(this::indication);
    file.budgets().forEach(this::budget);
    file.stays().forEach(this::stay);
    file.registrations().forEach(this::registration);
  }

  private void indication(Indication it) {
    ByteSheet sheet = start(PersonFeed.LONG_TERM_CARE, it.knownOn());
    sheet.text(it.profile()).comma().text(it.form()).comma();
    period(sheet, it.start(), it.end(), it.knownOn());
  }

  private void budget(Budget it) {
    period(start(PersonFeed.PGB, it.knownOn()), it.start(), it.end(), it.knownOn());
  }

  private void stay(Stay it) {
    ByteSheet sheet = start(PersonFeed.STAYS, it.knownOn());
    sheet.text(it.kind().name()).comma().number(it.agb()).comma();
    period(sheet, it.start(), it.end(), it.knownOn());
  }

  private void registration(Registration it) {
    ByteSheet sheet = start(PersonFeed.TERMINAL_REGISTRATIONS, it.knownOn());
    sheet.number(it.agb()).comma().day(it.start()).comma().day(it.end()).comma();
    sheet.text(it.source()).comma().day(it.knownOn()).endRow();
  }

  private ByteSheet start(PersonFeed feed, int knownOn) {
    return block.feed(window.deliveryOf(knownOn), feed).raw(person).comma();
  }

  private static void period(ByteSheet sheet, int first, int last, int knownOn) {
    sheet.day(first).comma().day(last).comma().day(knownOn).endRow();
  }

  private void person(int knownOn, int died) {
    ByteSheet sheet = start(PersonFeed.PERSONS, knownOn);
    sheet.day(life.born()).comma().number(life.sex()).comma().text(life.postcode4()).comma();
    sheet.number(life.uzovi()).comma().day(died).comma().day(knownOn).endRow();
  }

  /** The line with the decision of that day, and each later decision as an update. */
  private void line(Line line) {
    int delivery = window.deliveryOf(line.received());
    int day = window.deliveryDay(delivery);
    Decision first = line.decision();
    Decision told = first != null && first.on() <= day ? first : null;
    write(line, told, null, delivery);
    if (line.corrects() == Line.NOWHERE) {
      note(delivery, line, Kind.CREDIT_OF_NOTHING);
    }
    if (elsewhere.contains(line.sequence())) {
      note(delivery, line, Kind.CARE_DURING_A_STAY);
    }
    if (told == null) {
      update(line, first);
    }
    update(line, line.later());
    if (life.chance().below(ONE_DEFECT_IN, Purpose.DEFECT, line.sequence()) == 0) {
      defect(line, told, delivery);
    }
  }

  private void update(Line line, @Nullable Decision decision) {
    if (decision != null && window.isKnown(decision.on())) {
      write(line, decision, null, window.deliveryOf(decision.on()));
    }
  }

  private void write(Line line, @Nullable Decision decision, @Nullable Kind broken, int delivery) {
    row.write(line, decision, broken, sheet(delivery, line));
    block.countLine();
    if (broken == null && decision != null && decision.answer() == Decision.Answer.UNKNOWN) {
      note(delivery, line, Kind.CODE_IN_NO_TABLE);
    }
  }

  private void defect(Line line, @Nullable Decision told, int delivery) {
    int drawn = life.chance().below(BROKEN.size() + 3, Purpose.DEFECT, -line.sequence() - 1);
    Kind kind = drawn < BROKEN.size() ? BROKEN.get(drawn) : Kind.REPEATED_ROW;
    write(line, told, kind, delivery);
    note(delivery, line, kind);
  }

  private void note(int delivery, Line line, Kind kind) {
    int at = sheet(delivery, line).rows();
    block.defects().add(new Defect(delivery, PersonFeed.of(line.what().sector()), at, kind));
  }

  private ByteSheet sheet(int delivery, Line line) {
    return block.feed(delivery, PersonFeed.of(line.what().sector()));
  }
}
