package nl.plafondwacht.rules.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.line.PersonLines.Judged;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.reference.ReturnClass;
import org.jspecify.annotations.Nullable;

/**
 * The rows that share a key (rule M4): one declaration, its decisions, its duplicates.
 *
 * @param first the declaration; a return while no claim was delivered
 */
record SameKey(Declaration first, List<Declaration> speaking, List<Judged> judged) {
  private static final Comparator<Declaration> NEWEST_DECISION =
      Comparator.comparing((Declaration row) -> decidedOn(row)).thenComparing(Declaration::at);

  /**
   * @param rows claims before returns, of each the first received first
   */
  static SameKey of(List<Declaration> rows, List<Finding> findings) {
    Declaration first = rows.get(0);
    if (rows.size() == 1 && !first.isReturn()) {
      return new SameKey(first, List.of(first), List.of(new Judged(first, RowVerdict.ACCEPTED)));
    }
    Set<Decision> seen = new HashSet<>(List.of(Decision.NONE));
    List<Declaration> speaking = new ArrayList<>(1);
    List<Judged> judged = new ArrayList<>(rows.size());
    if (!first.isReturn()) {
      seen.add(first.decision());
      speaking.add(first);
      judged.add(new Judged(first, RowVerdict.ACCEPTED));
    }
    for (Declaration row : rows.subList(judged.size(), rows.size())) {
      RowVerdict verdict = verdict(row, first, seen);
      if (verdict == RowVerdict.DUPLICATE) {
        findings.add(duplicate(row, first));
      } else {
        speaking.add(row);
      }
      if (verdict == RowVerdict.DECISION_UPDATE && first.isReturn()) {
        findings.add(waiting(row));
      }
      judged.add(new Judged(row, verdict));
    }
    return new SameKey(first, List.copyOf(speaking), List.copyOf(judged));
  }

  private static RowVerdict verdict(Declaration row, Declaration first, Set<Decision> seen) {
    boolean isNews = row.speaksOf(first.claim()) && seen.add(row.decision());
    return isNews ? RowVerdict.DECISION_UPDATE : RowVerdict.DUPLICATE;
  }

  /** Returns alone are no declaration, whatever the day. */
  boolean isKnownOn(LocalDate day) {
    return !first.isReturn() && !first.claim().receivedOn().isAfter(day);
  }

  /** The newest decision on or before the run date, null while there is none. */
  @Nullable Decided decided(Reference reference, List<Finding> findings) {
    Declaration newest = null;
    boolean tie = false;
    for (Declaration row : speaking) {
      if (row.decision().isComplete() && !decidedOn(row).isAfter(reference.runDate())) {
        boolean sameDay = newest != null && decidedOn(row).equals(decidedOn(newest));
        boolean newer = newest == null || NEWEST_DECISION.compare(row, newest) > 0;
        tie = sameDay || (!newer && tie);
        newest = newer ? row : newest;
      }
    }
    if (newest == null) {
      return null;
    }
    if (tie) {
      findings.add(tie(newest));
    }
    Long granted = newest.decision().grantedCents();
    return new Decided(
        granted == null ? 0 : granted, decidedOn(newest), classes(newest, reference, findings));
  }

  private static NavigableSet<ReturnClass> classes(
      Declaration row, Reference reference, List<Finding> findings) {
    if (row.decision().returnCodes().isEmpty()) {
      return Collections.emptyNavigableSet();
    }
    Set<ReturnClass> classes = EnumSet.noneOf(ReturnClass.class);
    for (String code : row.decision().returnCodes()) {
      Optional<ReturnClass> known =
          reference.returnCodes().find(code, row.claim().insurerUzovi(), decidedOn(row));
      known.ifPresentOrElse(classes::add, () -> findings.add(unknownCode(row, code)));
    }
    return new TreeSet<>(classes);
  }

  private static LocalDate decidedOn(Declaration row) {
    LocalDate day = row.decision().decidedOn();
    return day == null ? LocalDate.MIN : day;
  }

  private static Finding duplicate(Declaration row, Declaration first) {
    return new Finding(
        Reason.DUPLICATE,
        row.at(),
        "line_id",
        row.key().toString(),
        "a new reference, or a new decision on the line first delivered in %s line %d"
            .formatted(first.at().file(), first.at().line()));
  }

  private static Finding waiting(Declaration row) {
    return new Finding(
        Reason.RETURN_WITHOUT_CLAIM,
        row.at(),
        "line_id",
        row.key().toString(),
        "the claim that it answers; until it is delivered the return waits");
  }

  private static Finding tie(Declaration row) {
    return new Finding(
        Reason.DECISION_TIE,
        row.at(),
        "decided_on",
        decidedOn(row).toString(),
        "one decision a day on this line; the one delivered last counts");
  }

  private static Finding unknownCode(Declaration row, String code) {
    return new Finding(
        Reason.UNKNOWN_RETURN_CODE,
        row.at(),
        "return_codes",
        code,
        "a code of the return-code table; this one explains nothing");
  }
}
