package nl.plafondwacht.nightly.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.codes.CodeReader.Entry;
import nl.plafondwacht.rules.claim.Days;
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
            row.id(),
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
    String code = row.findPerformance();
    return list == null || code == null ? null : new Code(list, code, available);
  }

  /** The titles with their codes, in the order of the table. */
  static List<Title> resolve(
      List<Entry<Draft>> entries, Map<String, List<Entry<Markers.Row>>> markers) {
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
    CodeReader.refuseClashes(
        titles, (one, other) -> shareCode(one.value(), other.value()), Title::id, "code");
    Map<String, Title> byId = new LinkedHashMap<>();
    titles.forEach(row -> byId.merge(row.value().id(), row.value(), (a, b) -> joined(a, b, row)));
    return List.copyOf(byId.values());
  }

  /** One title of two rows, each with the codes of its own period. */
  private static Title joined(Title one, Title next, Entry<Title> row) {
    if (one.sector() != next.sector()) {
      row.row()
          .mistake(
              "sector", next.sector().name(), "%s, as in its other period".formatted(one.sector()));
    }
    if (one.kind() != next.kind()) {
      row.row()
          .mistake("kind", next.kind().name(), "%s, as in its other period".formatted(one.kind()));
    }
    return new Title(
        one.id(),
        one.sector(),
        one.kind(),
        next.nameNl(),
        next.nameEn(),
        new Period(
            Collections.min(List.of(one.available().first(), next.available().first())),
            Collections.max(List.of(one.available().last(), next.available().last()))),
        Stream.concat(one.codes().stream(), next.codes().stream()).toList());
  }

  private static List<Code> codes(
      Entry<Draft> entry, Map<String, List<Entry<Markers.Row>>> markers) {
    Code own = entry.value().own();
    if (own != null) {
      hasOnePlace(entry.row(), own, markers);
      return List.of(own);
    }
    List<Code> codes = new ArrayList<>();
    for (String id : entry.value().markers()) {
      List<Entry<Markers.Row>> named = markers.getOrDefault(id, List.of());
      if (named.isEmpty()
          || named.stream().anyMatch(marker -> marker.value().kind() != Kind.PLANNING)) {
        entry.row().mistake("markers", id, "the id of a row of kind PLANNING in markers.csv");
      } else {
        Days available = Days.of(entry.value().title().available());
        named.forEach(marker -> codes.addAll(code(marker.value(), available)));
      }
    }
    return codes;
  }

  private static List<Code> code(Markers.Row marker, Days available) {
    String list = marker.codeList();
    String code = marker.code();
    return list == null || code == null || marker.status() == Status.NOT_CONFIGURED
        ? List.of()
        : available.and(marker.valid()).periods().stream()
            .map(days -> new Code(list, code, days))
            .toList();
  }

  private static void hasOnePlace(
      CodeRow row, Code own, Map<String, List<Entry<Markers.Row>>> markers) {
    CodeReader.flat(markers).stream()
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

  private static boolean shareCode(Title one, Title other) {
    return !one.id().equals(other.id())
        && one.codes().stream()
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
