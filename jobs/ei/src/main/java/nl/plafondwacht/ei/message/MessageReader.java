package nl.plafondwacht.ei.message;

import java.io.IOException;
import java.io.InputStream;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.Recognised;
import nl.plafondwacht.ei.record.Recognition;
import nl.plafondwacht.ei.record.RecordStream;
import nl.plafondwacht.ei.record.ReturnCode;

/**
 * Reads a declaration or return message in one pass and hands its services on as they come. Whether
 * the file adds up is known at its end, so what was handed on counts only when the outcome is
 * complete. Safe for use by several threads.
 */
public final class MessageReader {
  private static final int HEAD_LENGTH = Recognition.HEAD;

  private final Layouts layouts;
  private final ReadingSettings settings;

  /** Reads messages of the layouts given. */
  public MessageReader(Layouts layouts, ReadingSettings settings) {
    this.layouts = layouts;
    this.settings = settings;
  }

  /** The settings it reads under. */
  public ReadingSettings settings() {
    return settings;
  }

  /**
   * Reads a file, not compressed; the stream stays the caller's to close.
   *
   * @throws IOException when the stream or the sink fails; never for what is in the file
   */
  public Outcome read(InputStream in, RecordSink sink) throws IOException {
    RecordStream records = new RecordStream(in);
    Recognition.Result result = new Recognition(layouts).of(records.peek(HEAD_LENGTH));
    if (result instanceof Recognition.Result.Unknown unknown) {
      return new Outcome.Refused(unknown.fault(), Tally.nothing());
    }
    Recognised message = ((Recognition.Result.Known) result).message();
    if (message.isTest() && !settings.takesTestFiles()) {
      Fault fault = new Fault(1, 10, "P (production)", "T (test)", ReturnCode.MESSAGE_KIND);
      return new Outcome.Refused(fault, Tally.nothing());
    }
    sink.recognised(message);
    return read(records, message, sink);
  }

  private Outcome read(RecordStream records, Recognised message, RecordSink sink)
      throws IOException {
    Tally tally = new Tally(message.layout());
    try {
      if (!records.next(message.layout().length())) {
        return new Outcome.Refused(wrong(records), tally.totals());
      }
      RecordLayout type = message.layout().records().get(0);
      MessageHeader header = new HeaderReader(type, records.window()).read(message);
      sink.header(header);
      new MessageBody(records, header, settings, tally, sink).read();
      return new Outcome.Complete(header, tally.totals());
    } catch (Refusal refusal) {
      return new Outcome.Refused(refusal.fault(), tally.totals());
    }
  }

  static Fault wrong(RecordStream records) {
    Fault fault = records.fault();
    return fault != null
        ? fault
        : new Fault(
            records.records(), 0, "record 99 at the end", "the end", ReturnCode.RECORD_TYPE);
  }
}
