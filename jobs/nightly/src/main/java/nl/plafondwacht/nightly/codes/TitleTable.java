package nl.plafondwacht.nightly.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.codes.CodeReading.Entry;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.reference.Markers.Status;
import nl.plafondwacht.rules.reference.Titles.Code;
import nl.plafondwacht.rules.reference.Titles.Sector;
import nl.plafondwacht.rules.reference.Titles.Title;
import nl.plafondwacht.rules.reference.Titles.TitleKind;
import org.jspecify.annotations.Nullable;

/**
 * titles.csv: what a row may say, by itself and beside the markers. A code has one place: that of a
 * talk about wishes is a row of markers.csv, which the title names.
 */
final class TitleTable {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "markers",
          "code_list",
          "code",
          "sector",
          "kind",
          "name_nl",
          "name_en",
          "available_from",
          "available_to",
          "source",
          "confidence",
          "status");

  /**
   * A row that does not know its markers yet.
   *
   * @param markers ids in markers.csv, none for a title with a code of its own
   * @param own null when it names markers or is not configured
   * @param status of the code of its own; null when it names markers
   */
  record Draft(Title title, List<String> markers, @Nullable Code own, @Nullable Status status) {}

  private TitleTable() {}

  static Draft of(CodeRow row) {
    String markers = row.find("markers");
    TitleKind kind = row.word("kind", TitleKind.class);
    if (markers == null && kind.name().equals(row.find("kind")) && kind == TitleKind.PLANNING) {
      row.mistake("markers", "", "the row of markers.csv that has its code, for kind PLANNING");
    }
    Status status = markers == null ? ownStatus(row) : elsewhere(row);
    Title title =
        new Title(
            row.get("id"),
            row.word("sector", Sector.class),
            kind,
            row.get("name_nl"),
            row.get("name_en"),
            row.period("available_from", "available_to"),
            List.of());
    return new Draft(
        title,
        markers == null ? List.of() : List.of(markers.split(" +")),
        markers == null ? own(row, title.available()) : null,
        status);
  }

  private static Status ownStatus(CodeRow row) {
    Status status = row.word("status", Status.class);
    boolean hasCode = row.find("code") != null;
    if (hasCode == (status == Status.NOT_CONFIGURED)) {
      row.mistake(
          "status",
          status.name(),
          hasCode ? "not NOT_CONFIGURED, it has a code" : "NOT_CONFIGURED");
    }
    return status;
  }

  /** A row that names markers has nothing of its own. */
  private static @Nullable Status elsewhere(CodeRow row) {
    Stream.of("code_list", "code", "status")
        .forEach(
            column -> {
              String value = row.find(column);
              if (value != null) {
                row.mistake(column, value, "empty, the row of markers.csv says it");
              }
            });
    return null;
  }

  private static @Nullable Code own(CodeRow row, Period available) {
    String list = row.codeList();
    String code = row.find("code");
    return list == null || code == null ? null : new Code(list, code, available);
  }

  /** The titles with their codes, in the order of the table. */
  static List<Title> resolve(
      Collection<Entry<Draft>> entries, Map<String, Entry<Markers.Row>> markers) {
    List<Entry<Title>> titles = new ArrayList<>();
    for (Entry<Draft> entry : entries) {
      Title title = entry.value().title();
      List<Code> codes = codes(entry, markers);
      titles.add(
          new Entry<>(
              entry.row(),
              new Title(
                  title.id(),
                  title.sector(),
                  title.kind(),
                  title.nameNl(),
                  title.nameEn(),
                  title.available(),
                  codes)));
    }
    refuseOverlaps(titles);
    return titles.stream().map(Entry::value).toList();
  }

  private static List<Code> codes(Entry<Draft> entry, Map<String, Entry<Markers.Row>> markers) {
    Code own = entry.value().own();
    if (own != null) {
      hasOnePlace(entry.row(), own, markers);
      return List.of(own);
    }
    List<Code> codes = new ArrayList<>();
    for (String id : entry.value().markers()) {
      Entry<Markers.Row> marker = markers.get(id);
      if (marker == null || marker.value().kind() != Kind.PLANNING) {
        entry.row().mistake("markers", id, "the id of a row of kind PLANNING in markers.csv");
      } else {
        codes.addAll(code(marker.value()));
      }
    }
    return codes;
  }

  private static List<Code> code(Markers.Row marker) {
    String list = marker.codeList();
    String code = marker.code();
    return list == null || code == null || marker.status() == Status.NOT_CONFIGURED
        ? List.of()
        : List.of(new Code(list, code, marker.valid()));
  }

  private static void hasOnePlace(CodeRow row, Code own, Map<String, Entry<Markers.Row>> markers) {
    markers.values().stream()
        .filter(marker -> own.code().equals(marker.value().code()))
        .filter(marker -> own.codeList().equals(marker.value().codeList()))
        .forEach(
            marker ->
                row.mistake(
                    "code",
                    own.code(),
                    "a code in one place; name %s (%s) under markers instead"
                        .formatted(marker.value().id(), marker.row().place())));
  }

  private static void refuseOverlaps(List<Entry<Title>> titles) {
    for (int i = 0; i < titles.size(); i++) {
      for (int j = 0; j < i; j++) {
        Title earlier = titles.get(j).value();
        if (shareCode(titles.get(i).value(), earlier)
            && titles.get(i).value().available().overlaps(earlier.available())) {
          titles.get(i).row().overlaps("available_from", earlier.id(), titles.get(j).row());
        }
      }
    }
  }

  private static boolean shareCode(Title one, Title other) {
    return one.codes().stream()
        .anyMatch(
            code ->
                other.codes().stream()
                    .anyMatch(
                        theirs ->
                            code.code().equals(theirs.code())
                                && code.codeList().equals(theirs.codeList())
                                && code.valid().overlaps(theirs.valid())));
  }
}
