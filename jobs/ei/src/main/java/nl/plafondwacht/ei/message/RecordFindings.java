package nl.plafondwacht.ei.message;

import java.io.IOException;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.record.ReturnCode;
import nl.plafondwacht.ei.record.Window;

/** Collects what is wrong with the present record. */
final class RecordFindings {
  private final RecordSink sink;
  private final Window window;
  private long record;
  private long detail;
  private boolean isRefused;

  RecordFindings(RecordSink sink, Window window) {
    this.sink = sink;
    this.window = window;
  }

  void start(long index, long number) {
    record = index;
    detail = number;
    isRefused = false;
  }

  /** Something that refuses the record. */
  void wrong(Field field, String expected, ReturnCode code) throws IOException {
    isRefused = true;
    tell(field.title(), expected, Found.in(field, window), code, true);
  }

  /** Something that is only told. */
  void odd(Field field, String expected, ReturnCode code) throws IOException {
    tell(field.title(), expected, Found.in(field, window), code, false);
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

  boolean isRefused() {
    return isRefused;
  }

  private void tell(String field, String expected, String found, ReturnCode code, boolean refuses)
      throws IOException {
    sink.finding(new LineFinding(record, detail, field, expected, found, code, refuses));
  }
}
