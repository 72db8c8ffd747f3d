package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Period;
import org.jspecify.annotations.Nullable;

/** The dated table of markers (config/codes/markers.csv) as far as its codes are known. */
public final class Markers {
  /**
   * COD367 number of the Wlz profiles; the profile codes of the long-term-care feed belong to it.
   */
  private static final String WLZ_PROFILES = "057";

  private final List<Row> rows;

  /** What a marker says of a person. */
  public enum Kind {
    CERTAIN,
    HINDSIGHT,
    PALLIATIVE,
    PLANNING,
    SUPPORTING
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
   */
  public record Row(
      String id,
      @Nullable String codeList,
      @Nullable String code,
      Kind kind,
      Period valid,
      Status status) {
    boolean isOn(String list, String listed, LocalDate day) {
      return status != Status.NOT_CONFIGURED
          && list.equals(codeList)
          && listed.equals(code)
          && valid.contains(day);
    }
  }

  public Markers(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The id of the row that makes the line terminal by definition, if one does. */
  public Optional<String> certain(Claim claim) {
    return certain(claim.codeList(), claim.code(), claim.period().first());
  }

  /** The id of the row that makes a Wlz profile terminal by definition, if one does. */
  public Optional<String> certainProfile(String profileCode, LocalDate firstDay) {
    return certain(WLZ_PROFILES, profileCode, firstDay);
  }

  private Optional<String> certain(String list, String code, LocalDate day) {
    return rows.stream()
        .filter(row -> row.kind == Kind.CERTAIN && row.isOn(list, code, day))
        .map(Row::id)
        .findFirst();
  }
}
