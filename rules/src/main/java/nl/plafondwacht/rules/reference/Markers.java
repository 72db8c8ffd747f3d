package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafondwacht.rules.claim.CodeLists;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Article.Route;
import org.jspecify.annotations.Nullable;

/** The dated table of markers (config/codes/markers.csv). */
public final class Markers {
  private final List<Row> rows;
  private final Map<String, List<Row>> byCode = new HashMap<>();
  private final Map<String, List<Row>> byAtc = new HashMap<>();

  /** What a marker says of a person. */
  public enum Kind {
    CERTAIN,
    HINDSIGHT,
    PALLIATIVE,
    PLANNING,
    SUPPORTING
  }

  /** Signs of one source: two of them say more than one twice (T3). */
  public enum EvidenceGroup {
    PALLIATIVE_TEAM,
    GP_VISITS,
    INJECTABLES
  }

  /** How far a row's code can be relied on. */
  public enum Status {
    VERIFIED,
    UNVERIFIED,
    /** The code is not public; whatever depends on it is "not configured", never zero. */
    NOT_CONFIGURED
  }

  /**
   * A row of the table.
   *
   * @param codeList null for a row that names an ATC code only
   * @param code null while not configured, or for a row that names an ATC code only
   * @param atc null for a row that names a code
   * @param route null for every route
   * @param group null for a marker that needs no other beside it, or is no evidence
   */
  public record Row(
      String id,
      @Nullable String codeList,
      @Nullable String code,
      @Nullable String atc,
      @Nullable Route route,
      Kind kind,
      @Nullable EvidenceGroup group,
      Period valid,
      Status status) {
    private boolean fits(Article article) {
      return route == null || route == article.route();
    }
  }

  public Markers(List<Row> rows) {
    this.rows = List.copyOf(rows);
    for (Row row : this.rows) {
      if (row.status != Status.NOT_CONFIGURED) {
        index(row);
      }
    }
  }

  private void index(Row row) {
    if (row.code != null) {
      byCode.computeIfAbsent(key(row.codeList, row.code), code -> new ArrayList<>()).add(row);
    } else if (row.atc != null) {
      byAtc.computeIfAbsent(row.atc, atc -> new ArrayList<>()).add(row);
    }
  }

  private static String key(@Nullable String list, String code) {
    return list + " " + code;
  }

  /** All rows in the order of the table, those that are not configured too. */
  public List<Row> rows() {
    return rows;
  }

  /** The rows by code that hold on the day, in the order of the table. */
  List<Row> of(String list, String code, LocalDate day) {
    return on(day, byCode.getOrDefault(key(list, code), List.of()));
  }

  /** The rows by ATC code that hold for a medicine dispensed on the day. */
  List<Row> of(Article article, LocalDate day) {
    return on(day, byAtc.getOrDefault(article.atc(), List.of())).stream()
        .filter(row -> row.fits(article))
        .toList();
  }

  private static List<Row> on(LocalDate day, List<Row> rows) {
    return rows.isEmpty() ? rows : rows.stream().filter(row -> row.valid.contains(day)).toList();
  }

  /** The id of the row that makes a Wlz profile terminal by definition, if one does. */
  public Optional<String> certainProfile(String profileCode, LocalDate firstDay) {
    return of(CodeLists.WLZ_PROFILES, profileCode, firstDay).stream()
        .filter(row -> row.kind == Kind.CERTAIN)
        .map(Row::id)
        .findFirst();
  }
}
