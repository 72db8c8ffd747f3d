package nl.plafondwacht.rules.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Monitoring;
import nl.plafondwacht.rules.reference.Titles;
import nl.plafondwacht.rules.reference.Titles.Code;
import nl.plafondwacht.rules.reference.Titles.Sector;
import nl.plafondwacht.rules.reference.Titles.Title;
import nl.plafondwacht.rules.reference.Titles.TitleKind;
import org.jspecify.annotations.Nullable;

/** Titles, regions and the markers about them in the default world. */
final class GivenUptake {
  private static final Period ALWAYS = Period.from(LocalDate.of(2000, 1, 1), null);

  private GivenUptake() {}

  record GivenTitle(
      String id, String list, @Nullable String code, LocalDate from, @Nullable LocalDate to) {
    Title title() {
      Period available = Period.from(from, to);
      List<Code> codes =
          code == null ? List.of() : List.of(new Code(list, code, Period.from(from, null)));
      return new Title(id, Sector.MSZ, TitleKind.OTHER, id, id, available, codes);
    }
  }

  record GivenMarker(
      String list, String code, Markers.Kind kind, Markers.@Nullable EvidenceGroup group) {
    Markers.Row row() {
      return new Markers.Row(
          list + "-" + code,
          list,
          code,
          null,
          null,
          kind,
          group,
          ALWAYS,
          Markers.Status.UNVERIFIED);
    }
  }

  static Monitoring monitoring() {
    List<Title> titles = new ArrayList<>();
    DefaultWorld.get("titles").forEach(row -> titles.add(Yaml.as(GivenTitle.class, row).title()));
    Map<String, String> regions = new TreeMap<>();
    DefaultWorld.get("regions")
        .properties()
        .forEach(region -> regions.put(region.getKey(), region.getValue().asText()));
    return new Monitoring(new Titles(titles), regions);
  }

  static List<Markers.Row> markers() {
    List<Markers.Row> rows = new ArrayList<>();
    DefaultWorld.get("other_markers")
        .forEach(row -> rows.add(Yaml.as(GivenMarker.class, row).row()));
    return rows;
  }

  /** Takes a text out of the thing that has it. */
  static @Nullable String text(ObjectNode whole, String key) {
    JsonNode value = whole.remove(key);
    return value == null || value.isNull() ? null : value.asText();
  }
}
