package nl.plafondwacht.nightly.codes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.nightly.codes.CodeReader.Entry;
import nl.plafondwacht.rules.reference.Article.Route;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Markers.EvidenceGroup;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.reference.Markers.Status;
import org.jspecify.annotations.Nullable;

/** markers.csv: what a row may say, by itself and beside the others. */
final class MarkerTable {
  static final List<String> COLUMNS =
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
  private static final Set<Kind> IN_A_GROUP = EnumSet.of(Kind.PALLIATIVE, Kind.SUPPORTING);

  private MarkerTable() {}

  static Markers.Row of(CodeRow row) {
    Status status = row.word("status", Status.class);
    boolean hasCode = row.find("code") != null || row.find("atc") != null;
    if (hasCode == (status == Status.NOT_CONFIGURED)) {
      row.mistake(
          "status",
          status.name(),
          hasCode ? "not NOT_CONFIGURED, it has a code" : "NOT_CONFIGURED");
    }
    Kind kind = row.word("kind", Kind.class);
    EvidenceGroup group = row.findWord("evidence_group", EvidenceGroup.class);
    codeOrMedicine(row);
    groupFits(row, kind, group);
    return new Markers.Row(
        row.id(),
        row.codeList(),
        row.findPerformance(),
        row.findCode("atc", CodeForm.ATC),
        row.findWord("route", Route.class),
        kind,
        group,
        row.validity(),
        status);
  }

  private static void codeOrMedicine(CodeRow row) {
    String atc = row.find("atc");
    if (row.find("code") != null && atc != null) {
      row.mistake("atc", atc, "empty in a row with a code");
    }
    String route = row.find("route");
    if (route != null && atc == null) {
      row.mistake("route", route, "empty in a row without an ATC code");
    }
  }

  private static void groupFits(CodeRow row, Kind kind, @Nullable EvidenceGroup group) {
    boolean known = kind.name().equals(row.find("kind"));
    if (known && group == null && IN_A_GROUP.contains(kind)) {
      row.mistake(
          "evidence_group",
          "",
          "one of %s for kind %s".formatted(List.of(EvidenceGroup.values()), kind));
    }
    if (known && group != null && !IN_A_GROUP.contains(kind)) {
      row.mistake("evidence_group", group.name(), "empty for kind " + kind);
    }
  }

  /**
   * Rows that say the same of one code may not be valid on one day: it would count twice. Those of
   * one id were looked at before.
   */
  static void refuseOverlaps(List<Entry<Markers.Row>> rows) {
    CodeReader.refuseClashes(
        rows,
        (one, other) ->
            sayTheSame(one.value(), other.value())
                && one.value().valid().overlaps(other.value().valid()),
        Markers.Row::id,
        "code");
  }

  private static boolean sayTheSame(Markers.Row one, Markers.Row other) {
    if (one.kind() != other.kind() || one.id().equals(other.id())) {
      return false;
    }
    String code = one.code();
    if (code != null) {
      return code.equals(other.code()) && String.valueOf(one.codeList()).equals(other.codeList());
    }
    String atc = one.atc();
    return atc != null && atc.equals(other.atc()) && shareRoute(one.route(), other.route());
  }

  /** No route stands for every route. */
  private static boolean shareRoute(@Nullable Route one, @Nullable Route other) {
    return one == null || other == null || one == other;
  }
}
