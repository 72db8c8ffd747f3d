package nl.plafondwacht.sample.insurer.message;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.write.WrittenPerson;
import nl.plafondwacht.sample.insurer.care.CodeList;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Flaw;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.world.Manner;
import org.jspecify.annotations.Nullable;

/** Lines and persons in the words of the EI module. */
final class MessageLine {
  private static final EiLine.Place ANYWHERE = new EiLine.Place(0, 0);
  private static final int ALL_POSTCODES = 10_000;

  /** Invented: the product of which activities are told before it is declared. */
  private static final String OPEN_PRODUCT = "X4100";

  private MessageLine() {}

  static WrittenPerson person(Insured it) {
    return new WrittenPerson(
        it.bsn(),
        Integer.toString(it.uzovi()),
        "V" + it.number(),
        LocalDate.ofEpochDay(it.born()),
        it.sex(),
        "Verzonnen",
        "V",
        Integer.toString(ALL_POSTCODES + it.postcode()).substring(1) + "XX");
  }

  static EiLine of(Posted it) {
    Line line = it.line();
    Performance what = line.what();
    LocalDate start = LocalDate.ofEpochDay(line.start());
    LocalDate end =
        it.broken() == Flaw.PERIOD_BACKWARDS
            ? start.minusDays(1)
            : LocalDate.ofEpochDay(line.end());
    String code = it.broken() == Flaw.NO_CODE ? "" : what.code(Manner.MESSAGES);
    return line(it, it.reference(), what.list(), code, start, end);
  }

  /** A product without an amount that activities can stand under; nobody reads a line in it. */
  static EiLine carrier(Posted first, int start, int end) {
    return line(
        first,
        first.reference() + "P",
        CodeList.PRODUCTS,
        OPEN_PRODUCT,
        LocalDate.ofEpochDay(start),
        LocalDate.ofEpochDay(end));
  }

  private static EiLine line(
      Posted it, String reference, String list, String code, LocalDate start, LocalDate end) {
    Line line = it.line();
    Decision decision = it.decision();
    String agb = Integer.toString(line.agb());
    String unit = line.what().unit();
    return new EiLine(
        ANYWHERE,
        reference,
        it.corrects(),
        Integer.toString(it.person().uzovi()),
        it.person().bsn(),
        agb,
        agb,
        null,
        list,
        code,
        start,
        end,
        (long) line.quantity(),
        unit.isEmpty() ? null : unit,
        line.what().isActivity() ? null : (Long) (long) line.tariff(),
        line.claimed(),
        line.isCredit(),
        granted(decision),
        granted(decision),
        codes(decision),
        decision == null ? null : LocalDate.ofEpochDay(decision.on()),
        decision != null,
        false);
  }

  private static @Nullable Long granted(@Nullable Decision decision) {
    return decision == null ? null : (Long) decision.granted();
  }

  private static List<String> codes(@Nullable Decision decision) {
    boolean isTold = decision != null && !decision.answer().code().isEmpty();
    return isTold && decision != null ? List.of(decision.answer().code()) : List.of();
  }
}
