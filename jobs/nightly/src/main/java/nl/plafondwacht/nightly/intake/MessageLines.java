package nl.plafondwacht.nightly.intake;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.declaration.LineSink;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.Totals;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.rules.claim.Decision;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.claim.Declaration.Claim;
import nl.plafondwacht.rules.claim.Direction;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.finding.Reason;
import org.jspecify.annotations.Nullable;

/** Rows of the declarations feed out of the lines of one message; a line's place is its record. */
final class MessageLines implements LineSink {
  private final FeedFile file;
  private final Pseudonyms pseudonyms;
  private final Sink sink;
  private final LineFindings findings;
  private final OpenTexts texts;
  private final CreditsBesideDebits pairs = new CreditsBesideDebits();
  private long acceptedCents;
  private long nobodys;

  MessageLines(FeedFile file, Pseudonyms pseudonyms, Sink sink) {
    this.file = file;
    this.pseudonyms = pseudonyms;
    this.sink = sink;
    this.findings = new LineFindings(file, sink);
    this.texts = new OpenTexts(file.feed().columns(), pseudonyms, findings);
  }

  @Override
  public void line(EiLine line) throws IOException {
    findings.startLine(line.at().record());
    String bsn = line.person();
    if (bsn == null) {
      nobodys++;
      findings.add(Reason.NO_PERSON, "BSN", "nines", "the BSN of the insured person");
      return;
    }
    if (line.isReturn()) {
      OddDays.ofDelivery("decided_on", returnedOn(line), findings);
    } else {
      OddDays.ofCare(line.start(), line.end(), file.knownOn(), findings);
      checkPair(line, bsn);
    }
    String person = pseudonyms.find(bsn).orElseThrow(() -> new KeyMissing(findings.at()));
    Declaration row =
        new Declaration(findings.at(), claim(line, person), decision(line), line.isReturn());
    acceptedCents = Math.addExact(acceptedCents, row.signedCents());
    sink.declaration(row);
  }

  private void checkPair(EiLine line, String bsn) throws IOException {
    CreditsBesideDebits.Credit credit = pairs.meet(line, bsn);
    if (credit != null) {
      findings.startLine(credit.record());
      findings.add(
          Reason.CREDIT_BESIDE_ITS_DEBIT,
          "corrects_line_id",
          Shape.of(credit.debit()),
          "a debit of an earlier message; both count and leave nothing");
      findings.startLine(line.at().record());
    }
  }

  @Override
  public void finding(LineFinding found) throws IOException {
    findings.startLine(found.record());
    findings.add(
        found.isRefused() ? Reason.WRONG_RECORD : Reason.ODD_RECORD,
        found.field(),
        found.found(),
        found.expected(),
        found.returnCode().code());
  }

  private Claim claim(EiLine line, String person) {
    String corrected = line.correctsLineId();
    return new Claim(
        texts.withoutBsn(FieldType.TEXT, line.lineId()),
        corrected == null ? null : texts.withoutBsn(FieldType.TEXT, corrected),
        line.insurerUzovi(),
        person,
        line.providerAgb(),
        line.performerAgb(),
        line.referrerAgb(),
        line.codeList(),
        texts.withoutBsn(FieldType.CODE, line.code()),
        new Period(line.start(), line.end()),
        line.quantity(),
        line.timeUnit(),
        line.tariffCents(),
        line.claimedCents(),
        line.isCredit() ? Direction.C : Direction.D,
        line.isReturn() ? returnedOn(line) : file.knownOn());
  }

  /** A record without a granted amount, such as a care activity, has nothing to be granted. */
  private static Decision decision(EiLine line) {
    if (!line.isReturn()) {
      return Decision.NONE;
    }
    Long granted = requireNonNullElse(line.grantedCents(), 0L);
    return new Decision(granted, line.returnCodes(), returnedOn(line));
  }

  private static LocalDate returnedOn(EiLine line) {
    @Nullable LocalDate day = line.decidedOn();
    return requireNonNull(day, "A return has a day");
  }

  /** What was counted once the message was read to its end. */
  FileCount count(Totals totals) {
    Map<Reason, Long> rejects = new EnumMap<>(Reason.class);
    if (totals.refused() > 0) {
      rejects.put(Reason.WRONG_RECORD, totals.refused());
    }
    if (nobodys > 0) {
      rejects.put(Reason.NO_PERSON, nobodys);
    }
    return new FileCount(
        totals.lines() + totals.refused(),
        totals.claimedCents(),
        totals.unreadableClaims(),
        totals.refused() + nobodys,
        totals.claimedCents() - acceptedCents,
        rejects,
        false);
  }
}
