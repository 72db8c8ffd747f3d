package nl.plafondwacht.nightly.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.ReturnCodes;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/** Rows of the declarations feed, their amounts and the oddities between their fields. */
final class DeclarationRows implements Rows {
  private static final int LINE_ID = position("line_id");
  private static final int CORRECTS_LINE_ID = position("corrects_line_id");
  private static final int INSURER_UZOVI = position("insurer_uzovi");
  private static final int PERSON_ID = position("person_id");
  private static final int PROVIDER_AGB = position("provider_agb");
  private static final int PERFORMER_AGB = position("performer_agb");
  private static final int REFERRER_AGB = position("referrer_agb");
  private static final int CODE_LIST = position("code_list");
  private static final int CODE = position("code");
  private static final int START_DATE = position("start_date");
  private static final int END_DATE = position("end_date");
  private static final int QUANTITY = position("quantity");
  private static final int TIME_UNIT = position("time_unit");
  private static final int TARIFF = position("tariff");
  private static final int CLAIMED_AMOUNT = position("claimed_amount");
  private static final int GRANTED_AMOUNT = position("granted_amount");
  private static final int DIRECTION = position("direction");
  private static final int RETURN_CODES = position("return_codes");
  private static final int RECEIVED_ON = position("received_on");
  private static final int DECIDED_ON = position("decided_on");

  private final Sink sink;
  private final Tally tally;

  DeclarationRows(Sink sink, Tally tally) {
    this.sink = sink;
    this.tally = tally;
  }

  @Override
  public void read(@Nullable Object[] values, LineFindings findings) throws IOException {
    long signedCents = tallyAmount(values);
    checkEnd(values, findings);
    if (findings.isRejected()) {
      tally.rejectedLine(findings.rejects(), signedCents);
      return;
    }
    LocalDate received = day(values, RECEIVED_ON);
    OddDays.ofCare(day(values, START_DATE), day(values, END_DATE), received, findings);
    OddDays.ofDelivery("received_on", received, findings);
    if (values[DECIDED_ON] instanceof LocalDate decided) {
      OddDays.ofDelivery("decided_on", decided, findings);
    }
    checkDecision(values, findings);
    sink.declaration(new Declaration(findings.at(), claim(values), decision(values)));
  }

  @Override
  public void unreadable(LineFindings findings) {
    tally.unreadableAmount();
    tally.rejectedLine(findings.rejects(), 0);
  }

  /** The amount with its sign, 0 when it or its direction is not readable. */
  private long tallyAmount(@Nullable Object[] values) {
    Long claimed = (Long) values[CLAIMED_AMOUNT];
    if (claimed == null || values[DIRECTION] == null) {
      tally.unreadableAmount();
      return 0;
    }
    long signedCents = direction(values).signed(claimed);
    tally.readableAmount(signedCents);
    return signedCents;
  }

  private static void checkEnd(@Nullable Object[] values, LineFindings findings)
      throws IOException {
    LocalDate start = (LocalDate) values[START_DATE];
    LocalDate end = (LocalDate) values[END_DATE];
    if (start != null && end != null && end.isBefore(start)) {
      findings.add(
          Reason.ENDS_BEFORE_START,
          "end_date",
          end.toString(),
          "a day on or after start_date " + start);
    }
  }

  private static void checkDecision(@Nullable Object[] values, LineFindings findings)
      throws IOException {
    boolean hasAmount = values[GRANTED_AMOUNT] != null;
    if (hasAmount != (values[DECIDED_ON] != null)) {
      String missing = hasAmount ? "decided_on" : "granted_amount";
      findings.add(
          Reason.DECISION_INCOMPLETE, missing, "", "granted_amount and decided_on, or neither");
    }
  }

  private static Claim claim(@Nullable Object[] values) {
    return new Claim(
        text(values, LINE_ID),
        (String) values[CORRECTS_LINE_ID],
        text(values, INSURER_UZOVI),
        text(values, PERSON_ID),
        text(values, PROVIDER_AGB),
        (String) values[PERFORMER_AGB],
        (String) values[REFERRER_AGB],
        text(values, CODE_LIST),
        text(values, CODE),
        new Period(day(values, START_DATE), day(values, END_DATE)),
        (Long) values[QUANTITY],
        (String) values[TIME_UNIT],
        (Long) values[TARIFF],
        requireNonNull((Long) values[CLAIMED_AMOUNT]),
        direction(values),
        day(values, RECEIVED_ON));
  }

  private static Decision decision(@Nullable Object[] values) {
    Long granted = (Long) values[GRANTED_AMOUNT];
    LocalDate decidedOn = (LocalDate) values[DECIDED_ON];
    ReturnCodes codes = (ReturnCodes) values[RETURN_CODES];
    if (granted == null && decidedOn == null && codes == null) {
      return Decision.NONE;
    }
    return new Decision(granted, codes == null ? List.of() : codes.codes(), decidedOn);
  }

  private static Direction direction(@Nullable Object[] values) {
    return text(values, DIRECTION).equals("C") ? Direction.C : Direction.D;
  }

  private static String text(@Nullable Object[] values, int position) {
    return requireNonNull((String) values[position]);
  }

  private static LocalDate day(@Nullable Object[] values, int position) {
    return requireNonNull((LocalDate) values[position]);
  }

  private static int position(String column) {
    return Feed.DECLARATIONS.positionOf(column);
  }
}
