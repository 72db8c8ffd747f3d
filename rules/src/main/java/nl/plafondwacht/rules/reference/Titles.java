package nl.plafondwacht.rules.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Period;

/** The dated table of billing titles whose use is followed (config/codes/titles.csv, rule U1). */
public final class Titles {
  private final List<Title> all;
  private final Map<String, Map<String, List<Title>>> byListAndCode = new HashMap<>();

  /** Who declares under a title. */
  public enum Sector {
    /** Specialist care (medisch-specialistische zorg). */
    MSZ,
    GP,
    DISTRICT_NURSING,
    OTHER
  }

  /** What a title is for. */
  public enum TitleKind {
    /** Talks about wishes (proactieve zorgplanning). */
    PLANNING,
    MEEDENKADVIES,
    CENTRAL_CAREGIVER,
    OTHER
  }

  /**
   * A code under which a title is declared.
   *
   * @param valid first service days on which the code means the title
   */
  public record Code(String codeList, String code, Period valid) {}

  /**
   * A title.
   *
   * @param available from the first to the last day on which it may be declared
   * @param codes none while its code is not public and was not entered: "not configured", never
   *     zero
   */
  public record Title(
      String id,
      Sector sector,
      TitleKind kind,
      String nameNl,
      String nameEn,
      Period available,
      List<Code> codes) {
    public Title {
      codes = List.copyOf(codes);
    }

    public boolean isConfigured() {
      return !codes.isEmpty();
    }

    /**
     * Whether a code is known for each of the days on which the title can be declared: where it is
     * not, nothing was counted, which is not zero.
     */
    public boolean isConfigured(Period days) {
      Days known = Days.union(codes.stream().map(Code::valid).toList());
      return isConfigured() && Days.of(available).and(days).minus(known).isEmpty();
    }

    private boolean isDeclaredBy(Claim claim) {
      return available.contains(claim.period().first())
          && codes.stream()
              .anyMatch(
                  code ->
                      code.codeList.equals(claim.codeList())
                          && code.code.equals(claim.code())
                          && code.valid.contains(claim.period().first()));
    }
  }

  /**
   * A table of titles.
   *
   * @param all in the order of the table, those that are not configured too
   */
  public Titles(List<Title> all) {
    this.all = List.copyOf(all);
    for (Title title : this.all) {
      for (Code code : title.codes()) {
        List<Title> ofCode =
            byListAndCode
                .computeIfAbsent(code.codeList(), list -> new HashMap<>())
                .computeIfAbsent(code.code(), any -> new ArrayList<>());
        if (!ofCode.contains(title)) {
          ofCode.add(title);
        }
      }
    }
  }

  /** All titles in the order of the table. */
  public List<Title> all() {
    return all;
  }

  /** The titles that the line is declared under on its first service day. */
  public List<Title> of(Claim claim) {
    Map<String, List<Title>> byCode = byListAndCode.get(claim.codeList());
    List<Title> titles = byCode == null ? null : byCode.get(claim.code());
    return titles == null
        ? List.of()
        : titles.stream().filter(title -> title.isDeclaredBy(claim)).toList();
  }
}
