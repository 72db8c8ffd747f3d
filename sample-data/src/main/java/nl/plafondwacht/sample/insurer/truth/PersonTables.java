package nl.plafondwacht.sample.insurer.truth;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.care.Title;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.life.Life;
import nl.plafondwacht.sample.insurer.life.Life.End;
import nl.plafondwacht.sample.insurer.world.World;

/** Rows of the truths that are told person by person. */
public final class PersonTables {

  private PersonTables() {}

  /** Columns: person, strictness, opened_on, closed_on, closed_by. */
  public static List<String> episodes(PersonTruth truth, String person) {
    List<String> rows = new ArrayList<>();
    for (Strictness strictness : Strictness.ALL) {
      for (Episode episode : truth.episodes(strictness)) {
        rows.add(
            row(
                person,
                strictness.label(),
                Day.text(episode.opened()),
                Day.text(episode.closed()),
                episode.by().name()));
      }
    }
    return rows;
  }

  /** Columns: person, setting, first, last. */
  public static List<String> settings(PersonTruth truth, String person) {
    return truth.spells().stream()
        .map(
            spell ->
                row(
                    person,
                    spell.setting().name(),
                    Day.text(spell.first()),
                    Day.text(spell.last())))
        .toList();
  }

  /** Columns: person, terminal_from, terminal_to, wish, setting, place_of_death, died_on, cause. */
  public static List<String> life(Life life, String person) {
    End end = life.end();
    if (!end.isTerminal() && end.died() == Day.NEVER) {
      return List.of();
    }
    String setting = life.wlzFrom() < end.terminalFrom() ? life.wlzForm().name() : "ZVW_HOME";
    return List.of(
        row(
            person,
            Day.text(end.terminalFrom()),
            Day.text(end.terminalTo()),
            end.wish().name(),
            life.wlzFrom() == Day.NEVER ? "ZVW_HOME" : setting,
            end.died() == Day.NEVER ? "" : end.place().name(),
            Day.text(end.died()),
            end.cause().name()));
  }

  /** Columns: contract_id, class, person, first_day, last_day, amount_cents. */
  public static List<String> restrictions(PersonFile file, String person, World world) {
    return file.restrictions().stream()
        .map(
            it ->
                row(
                    world.contracts().get(it.contract()).id(),
                    it.kind().name(),
                    person,
                    Day.text(it.first()),
                    Day.text(it.last()),
                    Long.toString(it.cents())))
        .toList();
  }

  /** Columns: person, kind, day. */
  public static List<String> confounders(PersonFile file, String person) {
    return file.confounders().stream()
        .map(it -> row(person, it.kind().name(), Day.text(it.day())))
        .distinct()
        .toList();
  }

  /** Columns: person, title, first_use, sector. */
  public static List<String> titles(PersonFile file, String person) {
    List<String> rows = new ArrayList<>(0);
    if (!uses(file)) {
      return rows;
    }
    for (Title title : Title.ALL) {
      int first = Day.NEVER;
      for (Line line : file.lines()) {
        if (line.what() == title.what() && !line.isCredit()) {
          first = Math.min(first, line.start());
        }
      }
      if (first != Day.NEVER) {
        rows.add(row(person, title.name(), Day.text(first), title.what().sector().name()));
      }
    }
    return rows;
  }

  private static boolean uses(PersonFile file) {
    for (Line line : file.lines()) {
      if (line.what().isTitle()) {
        return true;
      }
    }
    return false;
  }

  private static String row(String... fields) {
    return String.join(",", fields);
  }
}
