package nl.plafondwacht.sample.insurer.delivery;

import java.util.List;
import java.util.Locale;
import nl.plafondwacht.sample.insurer.care.Performance.Sector;

/** The files of a delivery that tell about persons; declarations come in a file per sector. */
enum PersonFeed {
  HOME_CARE(0, Feed.DECLARATIONS),
  GP(1, Feed.DECLARATIONS),
  PHARMACY(2, Feed.DECLARATIONS),
  HOSPITAL(3, Feed.DECLARATIONS),
  STAY(4, Feed.DECLARATIONS),
  PERSONS(5, Feed.PERSONS),
  LONG_TERM_CARE(6, Feed.LONG_TERM_CARE),
  PGB(7, Feed.PGB),
  STAYS(8, Feed.STAYS),
  TERMINAL_REGISTRATIONS(9, Feed.TERMINAL_REGISTRATIONS);

  static final List<PersonFeed> ALL = List.of(values());

  private final int index;
  private final Feed feed;

  PersonFeed(int index, Feed feed) {
    this.index = index;
    this.feed = feed;
  }

  int index() {
    return index;
  }

  Feed feed() {
    return feed;
  }

  boolean isDeclarations() {
    return feed == Feed.DECLARATIONS;
  }

  String fileName() {
    String own = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return (isDeclarations() ? "declarations-" + own : own) + ".csv";
  }

  static PersonFeed of(Sector sector) {
    return switch (sector) {
      case HOME_CARE -> HOME_CARE;
      case GP -> GP;
      case PHARMACY -> PHARMACY;
      case HOSPITAL -> HOSPITAL;
      case STAY -> STAY;
    };
  }
}
