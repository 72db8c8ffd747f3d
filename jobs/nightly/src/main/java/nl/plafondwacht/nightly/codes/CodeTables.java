package nl.plafondwacht.nightly.codes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.codes.CodeReading.Entry;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Markers.Status;
import nl.plafondwacht.rules.reference.ReturnClass;
import nl.plafondwacht.rules.reference.ReturnCodes;
import nl.plafondwacht.rules.reference.Titles;
import nl.plafondwacht.rules.reference.Titles.Title;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.Locations;

/**
 * The code tables of one or more folders. A later folder overlays an earlier one: a row replaces
 * the row with the same id (return codes: same list, code and insurer), other rows are added.
 *
 * @param hospitalDays care activities that are a nursing day in hospital (T5)
 * @param unverified ids of markers and titles in use whose code is not verified
 * @param notConfigured ids of markers and titles whose code is not public and was not entered
 * @param validity when each row of each table is valid, by the name of the table
 * @param digests SHA-256 of every file read, by its name and the position of its folder
 * @param texts the files themselves, by digest
 */
public record CodeTables(
    Markers markers,
    Titles titles,
    ReturnCodes returnCodes,
    List<String> hospitalDays,
    Commitment commitment,
    List<String> unverified,
    List<String> notConfigured,
    SortedMap<String, List<Period>> validity,
    SortedMap<String, String> digests,
    SortedMap<String, byte[]> texts) {
  private static final String MARKERS = "markers.csv";
  private static final String TITLES = "titles.csv";
  private static final String ACTIVITIES = "care-activities.csv";
  private static final String RETURN_CODES = "return-codes.csv";
  static final String COMMITMENTS = "commitments.csv";
  private static final List<String> NAMES =
      List.of(MARKERS, TITLES, ACTIVITIES, RETURN_CODES, COMMITMENTS);
  private static final List<String> ACTIVITY_COLUMNS =
      List.of(
          "id",
          "code_list",
          "code",
          "kind",
          "valid_from",
          "valid_to",
          "source",
          "confidence",
          "status");
  private static final List<String> RETURN_CODE_COLUMNS =
      List.of(
          "code_list",
          "code",
          "uzovi",
          "class",
          "valid_from",
          "valid_to",
          "meaning",
          "source",
          "status");
  private static final List<String> COMMITMENT_COLUMNS =
      List.of("id", "agreed_on", "applies_from", "text_nl", "source");

  /** What a care activity can mean. */
  private enum ActivityKind {
    HOSPITAL_DAY
  }

  private record Activity(String code, ActivityKind kind, Status status) {}

  /**
   * Reads the tables of the folders.
   *
   * @throws ConfigurationException with all mistakes of all tables
   */
  public static CodeTables read(FileAccess files, List<String> folders) throws IOException {
    SortedMap<String, String> locations = new TreeMap<>();
    for (int folder = 0; folder < folders.size(); folder++) {
      for (String name : NAMES) {
        String location = Locations.child(folders.get(folder), name);
        if (files.find(location).isPresent()) {
          locations.put(folder + "/" + name, location);
        }
      }
    }
    return read(files, locations, folders.toString());
  }

  /**
   * Reads tables from where they are kept.
   *
   * @param locations of each file, by its name and the position of its folder then
   * @param searched where an absent table was looked for
   * @throws ConfigurationException with all mistakes of all tables
   */
  public static CodeTables read(
      FileAccess files, SortedMap<String, String> locations, String searched) throws IOException {
    CodeReading reading = new CodeReading(files, locations, searched);
    Map<String, Entry<Markers.Row>> markers =
        reading.table(MARKERS, MarkerTable.COLUMNS, row -> row.get("id"), MarkerTable::of);
    MarkerTable.refuseOverlaps(markers.values());
    Map<String, Entry<TitleTable.Draft>> drafts =
        reading.table(TITLES, TitleTable.COLUMNS, row -> row.get("id"), TitleTable::of);
    List<Title> titles = TitleTable.resolve(drafts.values(), markers);
    Map<String, Entry<Activity>> activities =
        reading.table(ACTIVITIES, ACTIVITY_COLUMNS, row -> row.get("id"), CodeTables::activity);
    Map<String, Entry<ReturnCodes.Row>> returnCodes =
        reading.table(
            RETURN_CODES,
            RETURN_CODE_COLUMNS,
            row -> row.get("code_list") + row.get("code") + "/" + row.find("uzovi"),
            CodeTables::returnCode);
    Map<String, Entry<Commitment>> commitments =
        reading.table(
            COMMITMENTS,
            COMMITMENT_COLUMNS,
            row -> row.get("id"),
            row -> new Commitment(row.get("id"), row.get("agreed_on"), row.day("applies_from")));
    reading.finish(commitments.size());
    return new CodeTables(
        new Markers(values(markers)),
        new Titles(titles),
        new ReturnCodes(values(returnCodes)),
        values(activities).stream()
            .filter(activity -> activity.status() != Status.NOT_CONFIGURED)
            .map(Activity::code)
            .toList(),
        values(commitments).get(0),
        ids(values(markers), values(drafts), Status.UNVERIFIED),
        ids(values(markers), values(drafts), Status.NOT_CONFIGURED),
        reading.validity(),
        reading.digests(),
        reading.texts());
  }

  private static <T> List<T> values(Map<String, Entry<T>> entries) {
    return entries.values().stream().map(Entry::value).toList();
  }

  /** The tables none of whose rows is valid on the day, by name; all titles may come later. */
  public List<String> withoutRowsOn(LocalDate day) {
    return validity.entrySet().stream()
        .filter(table -> !table.getKey().equals(TITLES))
        .filter(table -> table.getValue().stream().noneMatch(valid -> valid.contains(day)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> ids(
      List<Markers.Row> markers, List<TitleTable.Draft> titles, Status status) {
    return Stream.concat(
            markers.stream().filter(row -> row.status() == status).map(Markers.Row::id),
            titles.stream().filter(row -> row.status() == status).map(row -> row.title().id()))
        .sorted()
        .toList();
  }

  private static Activity activity(CodeRow row) {
    Status status = row.word("status", Status.class);
    String code = status == Status.NOT_CONFIGURED ? "" : row.get("code");
    row.validity();
    return new Activity(code, row.word("kind", ActivityKind.class), status);
  }

  private static ReturnCodes.Row returnCode(CodeRow row) {
    return new ReturnCodes.Row(
        row.get("code_list"),
        row.get("code"),
        row.find("uzovi"),
        row.word("class", ReturnClass.class),
        row.validity());
  }
}
