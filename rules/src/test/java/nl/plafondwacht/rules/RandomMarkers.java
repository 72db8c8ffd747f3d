package nl.plafondwacht.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Article;
import nl.plafondwacht.rules.reference.Article.Route;
import nl.plafondwacht.rules.reference.Markers;
import nl.plafondwacht.rules.reference.Markers.EvidenceGroup;
import nl.plafondwacht.rules.reference.Markers.Kind;
import nl.plafondwacht.rules.reference.Markers.Status;
import org.jspecify.annotations.Nullable;

/** Markers of every kind for random nights, and what lines may be. */
final class RandomMarkers {
  private static final Period ALWAYS = Period.from(LocalDate.of(2000, 1, 1), null);

  /** List and code, home care most of all. */
  static final List<List<String>> WHAT =
      List.of(
          List.of("065", "1000"),
          List.of("065", "1000"),
          List.of("065", "1000"),
          List.of("065", "1000"),
          List.of("065", "1000"),
          List.of("065", "1000"),
          List.of("065", "1000"),
          List.of("990", "1000"),
          List.of("990", "1000"),
          List.of("008", "FICTIE"),
          List.of("008", "VISIT"),
          List.of("008", "VISIT"),
          List.of("ZA", "TEAM"),
          List.of("001", "MIDAZOLAM"),
          List.of("001", "MORPHINE"),
          List.of("001", "TABLET"),
          List.of("041", "TALK"));

  static final Map<String, Article> ARTICLES =
      Map.of(
          "MIDAZOLAM", new Article("MIDAZOLAM", "N05CD08", Route.PARENTERAL),
          "MORPHINE", new Article("MORPHINE", "N02AA01", Route.PARENTERAL),
          "TABLET", new Article("TABLET", "N02AA01", Route.ORAL));

  static final Markers TABLE =
      new Markers(
          List.of(
              byCode("008", "FICTIE", Kind.CERTAIN, null),
              byCode("008", "VISIT", Kind.SUPPORTING, EvidenceGroup.GP_VISITS),
              byCode("ZA", "TEAM", Kind.PALLIATIVE, EvidenceGroup.PALLIATIVE_TEAM),
              byCode("041", "TALK", Kind.PLANNING, null),
              byAtc("N05CD08", Kind.HINDSIGHT, null),
              byAtc("N02AA01", Kind.SUPPORTING, EvidenceGroup.INJECTABLES)));

  private RandomMarkers() {}

  private static Markers.Row byCode(
      String list, String code, Kind kind, @Nullable EvidenceGroup group) {
    return new Markers.Row(code, list, code, null, null, kind, group, ALWAYS, Status.VERIFIED);
  }

  private static Markers.Row byAtc(String atc, Kind kind, @Nullable EvidenceGroup group) {
    return new Markers.Row(
        atc, null, null, atc, Route.PARENTERAL, kind, group, ALWAYS, Status.VERIFIED);
  }
}
