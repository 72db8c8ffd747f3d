package nl.plafondwacht.ei.message;

import java.io.IOException;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.ReturnCode;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the present record. */
final class RecordFindings {
  private final RecordSink sink;
  private final RecordWindow window;
  private long record;
  private long detail;
  private @Nullable RecordLayout type;
  private boolean isRefused;

  RecordFindings(RecordSink sink, RecordWindow window) {
    this.sink = sink;
    this.window = window;
  }

  void start(RecordLayout of, long index, long number) {
    type = of;
    record = index;
    detail = number;
    isRefused = false;
  }

  /** Something that refuses the record. */
  void wrong(Field field, String expected, ReturnCode code) throws IOException {
    isRefused = true;
    tell(field.title(), expected, found(field), code, true);
  }

  /** Something that is only told. */
  void odd(Field field, String expected, ReturnCode code) throws IOException {
    tell(field.title(), expected, found(field), code, false);
  }

  /** Refuses the record for what is wrong with another. */
  void refuse(String field, String expected, String found, ReturnCode code) throws IOException {
    isRefused = true;
    tell(field, expected, found, code, true);
  }

  /** Something about the record as a whole that is only told. */
  void odd(String expected, String found, ReturnCode code) throws IOException {
    tell("record", expected, found, code, false);
  }

  /** Something about an earlier record as a whole that is only told. */
  void odd(long index, long number, String expected, String found, ReturnCode code)
      throws IOException {
    sink.finding(new LineFinding(index, number, "record", expected, found, code, false));
  }

  boolean isRefused() {
    return isRefused;
  }

  private String found(Field field) {
    return type == null ? "" : Found.in(type, field, window);
  }

  private void tell(String field, String expected, String found, ReturnCode code, boolean refuses)
      throws IOException {
    sink.finding(new LineFinding(record, detail, field, expected, found, code, refuses));
  }
}
