package nl.plafondwacht.sample.insurer.delivery;

import java.nio.charset.StandardCharsets;
import nl.plafondwacht.sample.insurer.care.Feeds.Budget;
import nl.plafondwacht.sample.insurer.care.Feeds.Indication;
import nl.plafondwacht.sample.insurer.care.Feeds.Registration;
import nl.plafondwacht.sample.insurer.care.Feeds.Stay;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/** Writes the feeds of a person, declarations apart, in the delivery of the day it was known. */
final class PersonRows {
  private final PersonFile file;
  private final Life life;
  private final InsurerTime window;
  private final Block block;
  private final byte[] person;

  /**
   * The rows of one person, declarations apart.
   *
   * @param person what the feeds call the person
   */
  PersonRows(PersonFile file, String person, InsurerTime window, Block block) {
    this.file = file;
    this.life = file.life();
    this.window = window;
    this.block = block;
    this.person = person.getBytes(StandardCharsets.US_ASCII);
  }

  void write() {
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
}
