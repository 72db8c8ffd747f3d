package nl.plafondwacht.rules.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Monitoring;
import nl.plafondwacht.rules.reference.Titles;
import nl.plafondwacht.rules.reference.Titles.Code;
import nl.plafondwacht.rules.reference.Titles.Sector;
import nl.plafondwacht.rules.reference.Titles.Title;
import nl.plafondwacht.rules.reference.Titles.TitleKind;
import org.jspecify.annotations.Nullable;

/** Titles and regions of the default world, and where its persons belong. */
final class GivenUptake {
  private GivenUptake() {}

  record GivenTitle(
      String id,
      String list,
      @Nullable String code,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate known) {
    Title title() {
      Period available = Period.from(from, to);
      List<Code> codes =
          code == null
              ? List.of()
              : List.of(new Code(list, code, Period.from(known == null ? from : known, null)));
      return new Title(id, Sector.MSZ, TitleKind.OTHER, id, id, available, codes);
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

  /** Takes a text out of the thing that has it. */
  static @Nullable String text(ObjectNode whole, String key) {
    JsonNode value = whole.remove(key);
    return value == null || value.isNull() ? null : value.asText();
  }
}
