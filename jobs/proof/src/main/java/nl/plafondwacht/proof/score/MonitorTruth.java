package nl.plafondwacht.proof.score;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafondwacht.proof.score.TruthTable.Row;

/** What a truth says of the use of titles and the classes of persons. */
record MonitorTruth(TruthFolder folder) {

  /** Use of a title in a period, by insurer group and region; either may be ALL. */
  record TrueUptake(String cell, long titles, long persons, long deaths, long withTitle) {

    /** Undefined without a death. */
    double share() {
      return (double) withTitle / deaths;
    }
  }

  /** A death after a last phase of life. */
  record TrueDeath(String person, LocalDate day) {}

  /** The first use of a title by somebody. */
  record TrueUse(String person, String title, LocalDate firstDay) {}

  /**
   * Persons of a class.
   *
   * @param place period and region
   */
  record TrueClass(String place, String name, long persons) {
    String cell() {
      return place + "," + name;
    }
  }

  List<TrueUptake> uptake() throws IOException {
    return folder
        .table("observable/uptake.csv")
        .rows(
            row ->
                new TrueUptake(
                    cell(row, "period", "title", "insurer_group", "region"),
                    row.number("titles"),
                    row.number("persons"),
                    row.number("deaths"),
                    row.number("with_title")));
  }

  /** Deaths that were expected, known or not. */
  List<TrueDeath> deaths() throws IOException {
    return folder.table("real/persons.csv").rows(MonitorTruth::death).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<TrueDeath> death(Row row) {
    LocalDate day = row.day("died_on");
    return day == null || row.text("terminal_from").isEmpty()
        ? Optional.empty()
        : Optional.of(new TrueDeath(row.text("person"), day));
  }

  List<TrueUse> uses() throws IOException {
    return folder
        .table("real/pzp.csv")
        .rows(
            row ->
                new TrueUse(
                    row.text("person"),
                    row.text("title"),
                    Objects.requireNonNull(row.day("first_use"), "first_use")));
  }

  List<TrueClass> classes() throws IOException {
    return folder
        .table("observable/class-counts.csv")
        .rows(
            row ->
                new TrueClass(
                    cell(row, "period", "region"), row.text("class"), row.number("persons")));
  }

  private static String cell(Row row, String... columns) {
    return Stream.of(columns).map(row::text).collect(Collectors.joining(","));
  }
}
