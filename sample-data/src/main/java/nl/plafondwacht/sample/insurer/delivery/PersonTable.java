package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;

/** The truths that are written person by person. */
enum PersonTable {
  EPISODES(0, "observable/episodes.csv", "person,strictness,opened_on,closed_on,closed_by"),
  SETTINGS(1, "observable/settings.csv", "person,setting,first,last"),
  PERSONS(
      2,
      "real/persons.csv",
      "person,terminal_from,terminal_to,wish,setting,place_of_death,died_on,cause"),
  RESTRICTIONS(
      3, "real/restrictions.csv", "contract_id,class,person,first_day,last_day,amount_cents"),
  CONFOUNDERS(4, "real/confounders.csv", "person,kind,day"),
  TITLES(5, "real/pzp.csv", "person,title,first_use,sector"),
  CLASSES(6, "observable/classes.csv", "period,person,class");

  static final List<PersonTable> ALL = List.of(values());

  private final int index;
  private final String path;
  private final String header;

  PersonTable(int index, String path, String header) {
    this.index = index;
    this.path = path;
    this.header = header;
  }

  int index() {
    return index;
  }

  /** Below the folder of the truth. */
  String path() {
    return path;
  }

  String header() {
    return header;
  }
}
