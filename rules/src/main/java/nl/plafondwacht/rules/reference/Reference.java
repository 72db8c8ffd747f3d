package nl.plafondwacht.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafondwacht.rules.claim.CodeLists;
import nl.plafondwacht.rules.claim.Declaration.Claim;

/**
 * Everything but persons and lines that a night may know: contracts, code tables, commitments.
 *
 * @param runDate D: only what was known on this day exists
 * @param articles by article number
 * @param decisions what purchasers decided about signals, on or before the run date
 * @param monitoring titles and regions
 */
public record Reference(
    LocalDate runDate,
    ContractBook contracts,
    Markers markers,
    Map<String, Article> articles,
    ReturnCodes returnCodes,
    CareActivities careActivities,
    Commitments commitments,
    List<SignalDecision> decisions,
    Monitoring monitoring) {
  public Reference {
    articles = Map.copyOf(articles);
    decisions = List.copyOf(decisions);
  }

  /**
   * The markers that a line is on its first service day: by list and code, and for list 001 by what
   * the articles feed knows of the article.
   *
   * @return in the order of the table, codes first; none configured gives none
   */
  public List<Markers.Row> markersOf(Claim claim) {
    LocalDate day = claim.period().first();
    List<Markers.Row> byCode = markers.of(claim.codeList(), claim.code(), day);
    Article article =
        claim.codeList().equals(CodeLists.MEDICINES) ? articles.get(claim.code()) : null;
    return article == null
        ? byCode
        : Stream.concat(byCode.stream(), markers.of(article, day).stream()).toList();
  }

  /**
   * Whether the line is a nursing day in hospital on its first service day (rule T5); never the
   * period of a DBC.
   */
  public boolean isHospitalDay(Claim claim) {
    return careActivities.means(CareActivities.Kind.HOSPITAL_DAY, claim);
  }
}
