package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static nl.plafondwacht.nightly.night.Sent.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is delivered about one contract, its provider and its person in three nights, those of 18,
 * 19 and 20 November 2026, and what each night must say. Unless a story brings another one, the
 * contract runs through 2026 with a ceiling of 100.00 and is there from the first night on.
 */
final class Story {
  static final int NIGHTS = 3;

  final String name;
  private final String columns;
  private final List<Row> rows = new ArrayList<>();
  private final SortedMap<Integer, List<String>> reports = new TreeMap<>();
  private final List<String> says = new ArrayList<>();
  private boolean ownContract;
  private int number;

  /** A row, by the night that brings it. */
  record Row(int night, String feed, String text) {}

  private Story(String name, String columns) {
    this.name = name;
    this.columns = columns;
  }

  /** A story told in columns of ceiling_tests. */
  static Story of(String name, String columns) {
    return new Story(name, columns);
  }

  /** A line of 100.00 for 5 January 2026, received on 1 February, with changes. */
  Story line(int night, String lineId, String... changes) {
    return row(night, "declarations", claim(lineId, changes));
  }

  /** A line of 30 March to 8 April: ten days, of which four before the window of 2 January ends. */
  Story tenDays() {
    return line(1, "L1", "start_date=2026-03-30, end_date=2026-04-08, received_on=2026-04-20");
  }

  /** The provider registers the person as terminal on 1 and 2 January. */
  Story registered() {
    return row(
        1,
        "terminal-registrations",
        "person_id=PERSON, provider_agb=AGB, source=OTHER, start_date=2026-01-01,"
            + " end_date=2026-01-02, known_on=2026-01-05");
  }

  /** {@code CONTRACT}, {@code AGB} and {@code PERSON} stand for the story's own. */
  Story row(int night, String feed, String text) {
    rows.add(new Row(night, feed, text));
    return this;
  }

  /** The contract comes in a night of its own. */
  Story contractFrom(int night) {
    ownContract = true;
    return contractRows(night);
  }

  /** Night by night; nothing for a night without a row of the contract. */
  Story says(String first, String second, String third) {
    says.addAll(List.of(first, second, third));
    return this;
  }

  /** Findings about the story's own rows; a night that is not named reports nothing. */
  Story reports(int night, String... reasons) {
    reports.put(night, List.of(reasons));
    return this;
  }

  /** Gives the story its contract, provider and person. */
  Story numbered(int of) {
    number = of;
    return ownContract ? this : contractRows(1);
  }

  private Story contractRows(int night) {
    return row(night, "contracts", contract("CONTRACT", "2026-01-01", "2026-12-31", "100.00"))
        .row(night, "contract-insurers", "contract_id=CONTRACT, uzovi=9001")
        .row(night, "contract-providers", "contract_id=CONTRACT, agb=AGB")
        .row(1, "persons", "person_id=PERSON, birth_date=1950-05-05, known_on=2025-01-01");
  }

  /** The rows of a feed that a night brings, in the order told. */
  List<String> rows(int night, String feed) {
    return rows.stream()
        .filter(row -> row.night() == night && row.feed().equals(feed))
        .map(row -> own(row.text()))
        .toList();
  }

  private String own(String text) {
    return text.replace(Sent.PERSON, "PERSON")
        .replace("PERSON", "%032x".formatted(number))
        .replace("provider_agb=41000001", "provider_agb=AGB")
        .replace("AGB", "410001%02d".formatted(number))
        .replace("CONTRACT", contractId());
  }

  private String contractId() {
    return "C%02d".formatted(number);
  }

  /** The file of a feed with this story's rows. */
  String file(String feed) {
    return feed + "." + contractId() + ".csv";
  }

  List<String> expected(int night) {
    List<String> expected = new ArrayList<>();
    String row = says.get(night - 1);
    if (!row.isEmpty()) {
      expected.add(row);
    }
    expected.addAll(reports.getOrDefault(night, List.of()));
    return expected;
  }

  /** What the run of a night says of the contract and reports of the story's rows. */
  List<String> told(Published run) throws Exception {
    List<String> told =
        new ArrayList<>(
            Published.query(
                "SELECT %s FROM '%s' WHERE contract_id = '%s' AND strictness = 'standard'"
                    .formatted(
                        columns,
                        run.folder().resolve("restricted/ceiling_tests.parquet"),
                        contractId())));
    told.addAll(
        Published.query(
            "SELECT reason FROM '%s' WHERE file LIKE '%%.%s.csv' ORDER BY ALL"
                .formatted(run.folder().resolve("operator/findings.parquet"), contractId())));
    return told;
  }
}
