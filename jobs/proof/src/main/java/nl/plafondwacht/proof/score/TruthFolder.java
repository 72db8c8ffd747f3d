package nl.plafondwacht.proof.score;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.proof.score.TruthTable.Row;
import nl.plafondwacht.rules.claim.Period;

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

  /** A signal of R1 and where it stands; the disposition is empty when nobody decided. */
  record TrueSignal(String strictness, String id, String status, String disposition) {}

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

  List<TrueSignal> signals() throws IOException {
    return table("observable/signals.csv")
        .rows(
            row ->
                new TrueSignal(
                    row.text("strictness"),
                    row.text("signal_id"),
                    row.text("status"),
                    row.text("disposition")));
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

  /** Restrictions that touched persons (E1 to E4, E7). */
  List<Restriction> restrictions() throws IOException {
    return restrictions("real/restrictions.csv");
  }

  /** Restrictions of whole contracts (E5, E6). */
  List<Restriction> contractRestrictions() throws IOException {
    return restrictions("real/contract-restrictions.csv");
  }

  /** The truths of what the monitor publishes. */
  MonitorTruth monitor() {
    return new MonitorTruth(this);
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

  /** A file of the truth. */
  TruthTable table(String path) {
    return new TruthTable(files, Locations.child(folder, path));
  }
}
