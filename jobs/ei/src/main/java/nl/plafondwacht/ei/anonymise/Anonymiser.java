package nl.plafondwacht.ei.anonymise;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.Recognition;
import nl.plafondwacht.ei.record.RecordStream;
import nl.plafondwacht.ei.record.ReturnCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file again with every personal field replaced: same records, lengths, amounts and links,
 * and the same things wrong with it. Under one key the same person, number or reference becomes the
 * same in every file. Providers, codes, dates of care and amounts stay.
 */
public final class Anonymiser {
  private static final int LINE_END = 2;

  private final Layouts layouts;
  private final byte[] key;

  /**
   * An anonymiser under a key.
   *
   * @param key secret, at least 16 bytes; whoever has it can find the persons again
   */
  public Anonymiser(Layouts layouts, byte[] key) {
    Pseudonyms.requireLong(key);
    this.layouts = layouts;
    this.key = key.clone();
  }

  /** How it ended. */
  public sealed interface Result {
    /** Every record was written. */
    record Written(long records) implements Result {}

    /** The file cannot be cut into records; what was written must be dropped. */
    record Refused(Fault fault) implements Result {}
  }

  /**
   * Both streams stay the caller's to close.
   *
   * @throws IOException when a stream fails; never for what is in the file
   */
  public Result write(InputStream in, OutputStream out) throws IOException {
    RecordStream records = new RecordStream(in);
    Recognition.Result result = new Recognition(layouts).of(records.peek(Recognition.HEAD));
    if (result instanceof Recognition.Result.Unknown unknown) {
      return new Result.Refused(unknown.fault());
    }
    Layout layout = ((Recognition.Result.Known) result).message().layout();
    RecordRewriting rewriting = new RecordRewriting(new Pseudonyms(key));
    while (records.next(layout.length())) {
      RecordLayout type = type(layout, records);
      if (type == null) {
        return new Result.Refused(unknownType(records));
      }
      byte[] bytes = rewriting.rewrite(type, records.window());
      out.write(bytes, 0, bytes.length - (records.isWithoutLineEnd() ? LINE_END : 0));
    }
    Fault fault = records.fault();
    return fault == null ? new Result.Written(records.records()) : new Result.Refused(fault);
  }

  private static @Nullable RecordLayout type(Layout layout, RecordStream records) {
    long code = records.window().digits(0, LINE_END);
    return layout.records().stream()
        .filter(type -> Long.parseLong(type.code()) == code)
        .findFirst()
        .orElse(null);
  }

  private static Fault unknownType(RecordStream records) {
    String expected = "a record type of the standard";
    return new Fault(records.records(), 1, expected, "another", ReturnCode.RECORD_TYPE);
  }
}
