package nl.plafondwacht.nightly.codes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Article.Route;
import nl.plafondwacht.rules.reference.Commitment;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Markers.EvidenceGroup;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.reference.Markers.Status;
import nl.plafondwacht.rules.reference.ReturnClass;
import nl.plafondwacht.rules.reference.ReturnCodes;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.Locations;

/**
 * The code tables of one or more folders. A later folder overlays an earlier one: a row replaces
 * the row with the same id (return codes: same list, code and insurer), other rows are added.
 *
 * @param hospitalDays care activities that are a nursing day in hospital (T5)
 * @param unverified ids of rows in use whose code is not verified
 * @param notConfigured ids of rows whose code is not public and was not entered
 * @param validity when each row of each table is valid, by the name of the table
 * @param digests SHA-256 of every file read, by its name and the position of its folder
 * @param texts the files themselves, by digest
 */
public record CodeTables(
    Markers markers,
    ReturnCodes returnCodes,
    List<String> hospitalDays,
    Commitment commitment,
    List<String> unverified,
    List<String> notConfigured,
    SortedMap<String, List<Period>> validity,
    SortedMap<String, String> digests,
    SortedMap<String, byte[]> texts) {
  private static final String MARKERS = "markers.csv";
  private static final String ACTIVITIES = "care-activities.csv";
  private static final String RETURN_CODES = "return-codes.csv";
  static final String COMMITMENTS = "commitments.csv";
  private static final List<String> NAMES = List.of(MARKERS, ACTIVITIES, RETURN_CODES, COMMITMENTS);
  private static final List<String> MARKER_COLUMNS =
      List.of(
          "id",
          "code_list",
          "code",
          "atc",
          "route",
          "kind",
          "evidence_group",
          "valid_from",
          "valid_to",
          "source",
          "confidence",
          "status");
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
    Map<String, Markers.Row> markers =
        reading.table(MARKERS, MARKER_COLUMNS, row -> row.get("id"), CodeTables::marker);
    Map<String, Activity> activities =
        reading.table(ACTIVITIES, ACTIVITY_COLUMNS, row -> row.get("id"), CodeTables::activity);
    Map<String, ReturnCodes.Row> returnCodes =
        reading.table(
            RETURN_CODES,
            RETURN_CODE_COLUMNS,
            row -> row.get("code_list") + row.get("code") + "/" + row.find("uzovi"),
            CodeTables::returnCode);
    Map<String, Commitment> commitments =
        reading.table(
            COMMITMENTS,
            COMMITMENT_COLUMNS,
            row -> row.get("id"),
            row -> new Commitment(row.get("id"), row.get("agreed_on"), row.day("applies_from")));
    reading.finish(commitments.size());
    return new CodeTables(
        new Markers(List.copyOf(markers.values())),
        new ReturnCodes(List.copyOf(returnCodes.values())),
        activities.values().stream()
            .filter(activity -> activity.status() != Status.NOT_CONFIGURED)
            .map(Activity::code)
            .toList(),
        commitments.values().iterator().next(),
        ids(markers, Status.UNVERIFIED),
        ids(markers, Status.NOT_CONFIGURED),
        reading.validity(),
        reading.digests(),
        reading.texts());
  }

  /** The tables none of whose rows is valid on the day, by name. */
  public List<String> withoutRowsOn(LocalDate day) {
    return validity.entrySet().stream()
        .filter(table -> table.getValue().stream().noneMatch(valid -> valid.contains(day)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> ids(Map<String, Markers.Row> markers, Status status) {
    return markers.values().stream()
        .filter(row -> row.status() == status)
        .map(Markers.Row::id)
        .sorted()
        .toList();
  }

  private static Markers.Row marker(CodeRow row) {
    Status status = row.word("status", Status.class);
    boolean hasCode = row.find("code") != null || row.find("atc") != null;
    if (hasCode == (status == Status.NOT_CONFIGURED)) {
      row.mistake(
          "status",
          status.name(),
          hasCode ? "not NOT_CONFIGURED, it has a code" : "NOT_CONFIGURED");
    }
    return new Markers.Row(
        row.get("id"),
        row.find("code_list"),
        row.find("code"),
        row.find("atc"),
        row.findWord("route", Route.class),
        row.word("kind", Kind.class),
        row.findWord("evidence_group", EvidenceGroup.class),
        row.validity(),
        status);
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
