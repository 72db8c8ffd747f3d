package nl.plafondwacht.nightly.score;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.score.TruthTable.Row;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.Locations;

/** The truth of a synthetic insurer, as its generator writes it. */
final class TruthFolder {
  private final FileAccess files;
  private final String folder;

  TruthFolder(FileAccess files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /** An episode that the rules must give. */
  record TrueEpisode(String strictness, Span span, String closedBy) {}

  /** A line that is evidence for R1. */
  record TrueRefusal(
      String strictness, String contract, String person, String lineRef, long cents) {}

  /**
   * A restriction that was planted.
   *
   * @param kind evidence class, E1 to E7
   */
  record Restriction(String kind, String contract, long cents) {}

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

  /** A line of a delivery and what is wrong with it. */
  record Defect(String delivery, String file, long line, String reason) {}

  boolean isThere() throws IOException {
    return files.find(Locations.child(folder, "observable/contracts.csv")).isPresent()
        && files.find(Locations.child(folder, "real/persons.csv")).isPresent();
  }

  /** Rows of observable/contracts.csv, with the columns of {@link ContractColumn}. */
  List<Row> contracts() throws IOException {
    return table("observable/contracts.csv").rows(row -> row);
  }

  List<TrueEpisode> episodes() throws IOException {
    return table("observable/episodes.csv")
        .rows(
            row ->
                new TrueEpisode(
                    row.text("strictness"),
                    span(row, "opened_on", "closed_on"),
                    row.text("closed_by")));
  }

  List<TrueRefusal> refusals() throws IOException {
    return table("observable/refused.csv")
        .rows(
            row ->
                new TrueRefusal(
                    row.text("strictness"),
                    row.text("contract_id"),
                    row.text("person"),
                    row.text("provider_agb") + "/" + row.text("line_id"),
                    row.number("amount_cents")));
  }

  List<Defect> defects() throws IOException {
    return table("observable/defects.csv")
        .rows(
            row ->
                new Defect(
                    row.text("delivery"),
                    row.text("file"),
                    row.number("line"),
                    row.text("reason")));
  }

  List<TrueUptake> uptake() throws IOException {
    return table("observable/uptake.csv")
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
    return table("real/persons.csv").rows(TruthFolder::death).stream()
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
    return table("real/pzp.csv")
        .rows(
            row ->
                new TrueUse(
                    row.text("person"),
                    row.text("title"),
                    Objects.requireNonNull(row.day("first_use"), "first_use")));
  }

  List<TrueClass> classes() throws IOException {
    return table("observable/class-counts.csv")
        .rows(
            row ->
                new TrueClass(
                    cell(row, "period", "region"), row.text("class"), row.number("persons")));
  }

  private static String cell(Row row, String... columns) {
    return Stream.of(columns).map(row::text).collect(Collectors.joining(","));
  }

  /** Restrictions that touched persons (E1 to E4, E7). */
  List<Restriction> restrictions() throws IOException {
    return restrictions("real/restrictions.csv");
  }

  /** Restrictions of whole contracts (E5, E6). */
  List<Restriction> contractRestrictions() throws IOException {
    return restrictions("real/contract-restrictions.csv");
  }

  private List<Restriction> restrictions(String file) throws IOException {
    return table(file)
        .rows(
            row ->
                new Restriction(
                    row.text("class"), row.text("contract_id"), row.number("amount_cents")));
  }

  /** Periods in which somebody was terminal; one that goes on has no end yet. */
  List<Span> terminalPeriods() throws IOException {
    return table("real/persons.csv").rows(TruthFolder::terminal).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Span> terminal(Row row) {
    return row.text("terminal_from").isEmpty()
        ? Optional.empty()
        : Optional.of(span(row, "terminal_from", "terminal_to"));
  }

  private static Span span(Row row, String first, String last) {
    return new Span(
        row.text("person"),
        Period.from(Objects.requireNonNull(row.day(first), first), row.day(last)));
  }

  private TruthTable table(String path) {
    return new TruthTable(files, Locations.child(folder, path));
  }
}
