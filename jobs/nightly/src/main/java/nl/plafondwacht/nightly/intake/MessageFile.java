package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import nl.plafondwacht.ei.declaration.DeclarationReader;
import nl.plafondwacht.ei.message.MessageHeader;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.Totals;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.nightly.intake.file.Compression;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.finding.Reason;

/** Reads a delivered message as a whole: only its end says whether it adds up. */
record MessageFile(FeedFile file, DeclarationReader reading, Pseudonyms pseudonyms) {

  /**
   * Hands on what the message holds; of a refused one the rows that were handed on must be dropped.
   *
   * @throws KeyMissing at the first line when there is no key
   * @throws IOException when the source or the sink fails
   */
  FileCount read(Sink sink) throws IOException {
    try {
      MessageLines lines = new MessageLines(file, pseudonyms, sink);
      Outcome outcome = Compression.read(file.source(), plain -> reading.read(plain, lines));
      if (outcome instanceof Outcome.Refused refused) {
        Fault fault = refused.fault();
        return refuse(finding(fault, file.at(fault.record())), sink);
      }
      Outcome.Complete complete = (Outcome.Complete) outcome;
      if (isWithoutLines(complete)) {
        sink.finding(withoutLines(complete.header()));
      }
      return lines.count(complete.totals());
    } catch (Refused broken) {
      return refuse(broken.finding(file.delivery(), file.source().name()), sink);
    }
  }

  private static boolean isWithoutLines(Outcome.Complete complete) {
    Totals totals = complete.totals();
    return complete.header().layout().isReturn() && totals.records() == totals.ends();
  }

  private static FileCount refuse(Finding finding, Sink sink) throws IOException {
    sink.finding(finding);
    return FileCount.REFUSED;
  }

  /** Why a message is none, as a finding. */
  static Finding finding(Fault fault, Place at) {
    return new Finding(
        Reason.WRONG_MESSAGE,
        at,
        fault.position() == 0 ? "record" : "position " + fault.position(),
        fault.found(),
        fault.expected(),
        fault.returnCode().code());
  }

  private Finding withoutLines(MessageHeader header) {
    return new Finding(
        Reason.RETURN_WITHOUT_LINES,
        file.at(0),
        "return_codes",
        String.join(" ", header.returnCodes()),
        "a record for each line; the lines of the refused claim stay undecided");
  }
}
