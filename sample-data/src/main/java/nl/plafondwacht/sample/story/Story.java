package nl.plafondwacht.sample.story;

import java.util.List;

/** Plants one point, or a small group of points that need each other, and says what it planted. */
public interface Story {

  List<Planted> plant(Night night);

  /**
   * A row of the table in the README.
   *
   * @param what the point
   * @param where persons by number, contract, line references
   * @param expected what the night of {@link Calendar#RUN_DATE} must say about it
   * @param shownBy the tables and rows of the expected output that say it, or that none does
   */
  record Planted(String what, String where, String expected, String shownBy) {}
}
