package nl.plafondwacht.nightly.codes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.codes.CodeForm.ReturnCodeList;
import nl.plafondwacht.nightly.codes.CodeReader.Entry;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.rules.claim.CodeLists;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.CareActivities;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Commitments;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Markers.Status;
import nl.plafondwacht.rules.reference.ReturnClass;
import nl.plafondwacht.rules.reference.ReturnCodes;
import nl.plafondwacht.rules.reference.Titles;
import nl.plafondwacht.rules.reference.Titles.Title;

/**
 * The code tables of one or more folders. A later folder overlays an earlier one: its rows of an id
 * replace all rows with that id (return codes: same list, code and insurer), other rows are added.
 * In one folder rows of one id are periods of one thing.
 *
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
    CareActivities careActivities,
    Commitments commitments,
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

  /**
   * A row of care-activities.csv.
   *
   * @param row empty while not configured
   */
  private record Activity(Optional<CareActivities.Row> row) {}

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
    CodeReader reading = new CodeReader(files, locations, searched);
    Map<String, List<Entry<Markers.Row>>> markers =
        reading.table(MARKERS, MarkerTable.COLUMNS, CodeRow::id, MarkerTable::of);
    MarkerTable.refuseOverlaps(CodeReader.flat(markers));
    Map<String, List<Entry<TitleTable.Draft>>> drafts =
        reading.table(TITLES, TitleTable.COLUMNS, CodeRow::id, TitleTable::of);
    List<Title> titles = TitleTable.resolve(CodeReader.flat(drafts), markers);
    Map<String, List<Entry<Activity>>> activities =
        reading.table(ACTIVITIES, ACTIVITY_COLUMNS, CodeRow::id, CodeTables::activity);
    Map<String, List<Entry<ReturnCodes.Row>>> returnCodes =
        reading.table(
            RETURN_CODES, RETURN_CODE_COLUMNS, CodeTables::returnCodeId, CodeTables::returnCode);
    Map<String, List<Entry<Commitment>>> commitments =
        reading.table(COMMITMENTS, COMMITMENT_COLUMNS, CodeRow::id, CodeTables::commitment);
    CodeReader.refuseClashes(
        CodeReader.flat(commitments),
        (one, other) ->
            !one.value().id().equals(other.value().id())
                && one.value().appliesFrom().equals(other.value().appliesFrom()),
        Commitment::id,
        "first day");
    reading.finish(commitments.size());
    return new CodeTables(
        new Markers(values(markers)),
        new Titles(titles),
        new ReturnCodes(values(returnCodes)),
        new CareActivities(
            values(activities).stream().flatMap(activity -> activity.row().stream()).toList()),
        new Commitments(values(commitments)),
        ids(values(markers), values(drafts), Status.UNVERIFIED),
        ids(values(markers), values(drafts), Status.NOT_CONFIGURED),
        reading.validity(),
        reading.digests(),
        reading.texts());
  }

  private static <T> List<T> values(Map<String, List<Entry<T>>> entries) {
    return CodeReader.flat(entries).stream().map(Entry::value).toList();
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
        .distinct()
        .sorted()
        .toList();
  }

  private static Activity activity(CodeRow row) {
    Status status = row.word("status", Status.class);
    CareActivities.Kind kind = row.word("kind", CareActivities.Kind.class);
    Period valid = row.validity();
    if (status == Status.NOT_CONFIGURED) {
      return new Activity(Optional.empty());
    }
    String list = row.get("code_list");
    if (!list.equals(CodeLists.CARE_ACTIVITIES)) {
      row.mistake("code_list", list, "ZA; a nursing day is a care activity, never a DBC");
    }
    String code = row.code("code", CodeForm.performance(list));
    return new Activity(Optional.of(new CareActivities.Row(list, code, kind, valid)));
  }

  private static String returnCodeId(CodeRow row) {
    String uzovi = row.find("uzovi");
    String code = row.get("code_list") + " " + row.get("code");
    return uzovi == null ? code : code + " of insurer " + uzovi;
  }

  private static ReturnCodes.Row returnCode(CodeRow row) {
    row.word("status", Status.class);
    ReturnCodeList list = row.word("code_list", ReturnCodeList.class);
    return new ReturnCodes.Row(
        list.name(),
        row.code("code", CodeForm.returnCode(list)),
        row.findCode("uzovi", CodeForm.UZOVI),
        row.word("class", ReturnClass.class),
        row.validity());
  }

  private static Commitment commitment(CodeRow row) {
    return new Commitment(
        row.id(), row.code("agreed_on", CodeForm.MONTH_OR_DAY), row.day("applies_from"));
  }
}
