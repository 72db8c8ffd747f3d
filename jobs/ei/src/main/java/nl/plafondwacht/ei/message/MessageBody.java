package nl.plafondwacht.ei.message;

import java.io.IOException;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.record.Bsn;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.RecordStream;
import nl.plafondwacht.ei.record.RecordWindow;
import nl.plafondwacht.ei.record.ReturnCode;
import org.jspecify.annotations.Nullable;

/** The records of a message whose header was read, one after the other. */
final class MessageBody {
  private static final int CODES = 100;
  private static final int DETAIL_FROM = 2;
  private static final int DETAIL_TO = 14;
  private static final long HARMLESS = 100_000_000;

  private final RecordStream records;
  private final RecordWindow window;
  private final Layout layout;
  private final ReadingSettings settings;
  private final Tally tally;
  private final RecordSink sink;
  private final RecordFindings findings;
  private final RecordOrder order = new RecordOrder();
  private final @Nullable RecordLayout[] types = new RecordLayout[CODES];
  private final @Nullable ServiceCheck[] checks = new ServiceCheck[CODES];
  private final PersonRecord person;
  private final Field bsn;
  private final Product product;
  private long detail;

  MessageBody(
      RecordStream records,
      MessageHeader header,
      ReadingSettings settings,
      Tally tally,
      RecordSink sink) {
    this.records = records;
    this.window = records.window();
    this.layout = header.layout();
    this.settings = settings;
    this.tally = tally;
    this.sink = sink;
    this.findings = new RecordFindings(sink, window);
    for (RecordLayout type : layout.records()) {
      types[Integer.parseInt(type.code())] = type;
    }
    for (int code : new int[] {RecordOrder.SERVICE, RecordOrder.AMOUNT, RecordOrder.ACTIVITY}) {
      RecordLayout type = types[code];
      checks[code] = type == null ? null : new ServiceCheck(type);
    }
    RecordLayout persons = layout.record("02").orElseThrow();
    this.person = new PersonRecord(persons);
    this.bsn = persons.find(Elements.BSN).orElseThrow();
    this.product = new Product(layout, findings);
  }

  /** To the end of the file; the present record is 01. */
  void read() throws IOException, Refusal {
    do {
      record();
    } while (records.next(layout.length()));
    if (records.fault() != null || !order.isComplete()) {
      throw new Refusal(MessageReader.wrong(records));
    }
  }

  private void record() throws IOException, Refusal {
    int code = (int) window.digits(0, 2);
    RecordLayout type = code < 0 ? null : types[code];
    if (code == RecordOrder.DEBTOR && !settings.takesDebtorRecords()) {
      throw refusal(1, "no debtors towards an insurer", "record 03", ReturnCode.DEBTOR_RECORD);
    }
    if (type == null) {
      throw refusal(1, order.expected(), "another record type", ReturnCode.RECORD_TYPE);
    }
    if (!order.allows(code)) {
      throw refusal(1, order.expected(), "record " + type.code(), ReturnCode.RECORD_ORDER);
    }
    order.took(code);
    lineEnd(code, type);
    detail(code);
    sink.record(type, window, records.records());
    tally.record(code, window);
    findings.start(type, records.records(), detail);
    content(code, type);
  }

  private void content(int code, RecordLayout type) throws IOException, Refusal {
    switch (code) {
      case RecordOrder.PERSON -> person();
      case RecordOrder.TRAILER -> {
        product.end();
        tally.compare(type, window, layout.isReturn());
      }
      case RecordOrder.SERVICE, RecordOrder.AMOUNT, RecordOrder.ACTIVITY -> service(code, type);
      default -> {
        // The header was read before; debtors and comments say nothing that is needed.
      }
    }
  }

  /** A comment repeats the number of the record it is about; a return may have left records out. */
  private void detail(int code) throws Refusal {
    if (code == RecordOrder.HEADER || code == RecordOrder.TRAILER) {
      return;
    }
    long number = window.digits(DETAIL_FROM, DETAIL_TO);
    boolean isRight =
        code == RecordOrder.COMMENT
            ? number == detail
            : layout.isReturn() ? number > detail : number == detail + 1;
    if (!isRight) {
      String expected = "detail number " + (code == RecordOrder.COMMENT ? detail : detail + 1);
      String found = number < 0 ? "no number" : shown(number);
      throw refusal(DETAIL_FROM + 1, expected, found, ReturnCode.DETAIL_NUMBER);
    }
    detail = number;
  }

  /** In a file of another layout a long number here may be anything. */
  private static String shown(long number) {
    return number < HARMLESS ? Long.toString(number) : "a number of more than eight digits";
  }

  private void lineEnd(int code, RecordLayout type) throws IOException, Refusal {
    if (records.isWithoutLineEnd()) {
      if (code != RecordOrder.TRAILER) {
        throw refusal(layout.length() + 1, "CR/LF", "the end", ReturnCode.LINE_END);
      }
      findings.start(type, records.records(), detail);
      findings.odd("CR/LF after the last record", "the end", ReturnCode.LINE_END);
    }
  }

  private void person() throws IOException {
    product.end();
    person.take(window);
    long number = window.digits(bsn);
    if (number != Bsn.NOT_KNOWN && !Bsn.passes(number)) {
      findings.odd(bsn, "nine digits that pass the 11-test, or nines", ReturnCode.BSN);
    }
  }

  private void service(int code, RecordLayout type) throws IOException {
    if (code == RecordOrder.SERVICE) {
      product.end();
    }
    ServiceCheck check = checks[code];
    if (check != null) {
      check.check(window, person, findings);
    }
    product.member(code, window, records.records(), detail);
    boolean isAccepted = !findings.isRefused();
    tally.service(code, isAccepted);
    if (isAccepted) {
      sink.accepted(type, window, records.records(), detail);
    }
  }

  private Refusal refusal(int position, String expected, String found, ReturnCode code) {
    return new Refusal(new Fault(records.records(), position, expected, found, code));
  }
}
