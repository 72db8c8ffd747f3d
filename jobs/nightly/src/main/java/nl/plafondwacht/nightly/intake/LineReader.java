package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import nl.plafondwacht.nightly.intake.feed.Persons;
import nl.plafondwacht.nightly.intake.file.Oddities;
import nl.plafondwacht.nightly.intake.file.RawLines;
import nl.plafondwacht.nightly.intake.file.Records;
import nl.plafondwacht.nightly.intake.plain.PlainLine;
import nl.plafondwacht.rules.finding.Reason;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** From the fields of a line to values: every wrong field is a finding. */
final class LineReader implements Oddities, RawLines {
  private static final String WHOLE_LINE = "line";

  private final List<Column> columns;
  private final Header header;
  private final Pseudonyms pseudonyms;
  private final Tally tally;
  private final LineFindings findings;
  private final Rows rows;
  private final OpenTexts texts;
  private final PlainLine plain;
  private final int person;

  LineReader(FeedFile file, Header header, Pseudonyms pseudonyms, Sink sink, Tally tally) {
    this.columns = file.feed().columns();
    this.header = header;
    this.pseudonyms = pseudonyms;
    this.tally = tally;
    this.findings = new LineFindings(file, sink);
    this.rows =
        file.feed() == Feed.DECLARATIONS
            ? new DeclarationRows(sink, tally)
            : new FeedRows(file, sink, tally);
    this.texts = new OpenTexts(columns, pseudonyms, findings);
    this.plain = new PlainLine(columns, header.fields(), header.delimiter());
    this.person = file.feed().positionOf("person_id");
  }

  /** Plain lines mean what Commons CSV would make of them; it reads all others. */
  @Override
  public boolean take(byte[] bytes, int from, int to, long line) throws IOException {
    @Nullable Object[] values = plain.read(bytes, from, to);
    if (values == null) {
      return false;
    }
    tally.record();
    findings.startLine(line);
    if (person >= 0 && values[person] instanceof String id) {
      values[person] = pseudonym(id);
    }
    texts.replaceIn(values);
    rows.read(values, findings);
    return true;
  }

  /**
   * @param line physical line on which the record starts
   */
  void read(CSVRecord record, long line) throws IOException {
    if (record.size() != header.width()) {
      String count = Integer.toString(record.size());
      reject(line, Reason.WRONG_FIELD_COUNT, count, header.width() + " fields");
      return;
    }
    tally.record();
    findings.startLine(line);
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(columns.get(i), record.get(header.fieldOf(i)));
    }
    texts.replaceIn(values);
    rows.read(values, findings);
  }

  @Override
  public void blankLine(long line) throws IOException {
    findings.startLine(line);
    findings.add(Reason.BLANK_LINE, WHOLE_LINE, "", "a record");
  }

  @Override
  public void emptyRow(long line, int fields) throws IOException {
    tally.emptyRow();
    findings.startLine(line);
    findings.add(Reason.EMPTY_ROW, WHOLE_LINE, "", "a record");
  }

  @Override
  public void takenOut(long line, Reason reason) throws IOException {
    reject(line, reason, "", expected(reason));
  }

  private void reject(long line, Reason reason, String value, String expected) throws IOException {
    tally.record();
    findings.startLine(line);
    findings.add(reason, WHOLE_LINE, value, expected);
    rows.unreadable(findings);
  }

  private static String expected(Reason reason) {
    return switch (reason) {
      case LINE_TOO_LONG -> "at most " + Records.MAX_RECORD_BYTES + " bytes";
      case NUL_BYTE -> "no NUL byte";
      case NOT_UTF8 -> "UTF-8";
      case MALFORMED_QUOTES -> "a delimiter or the end of the line behind a closing quote";
      default -> throw new IllegalArgumentException(reason + " takes no line out");
    };
  }

  private @Nullable Object value(Column column, String text) throws IOException {
    if (text.isEmpty() && !column.isRequired()) {
      return null;
    }
    Object value = text.isEmpty() ? null : column.parse(text);
    if (value == null) {
      findings.add(column.reason(text), column.name(), column.shown(text), column.expected());
    }
    return column.type() == FieldType.PERSON && value instanceof String person
        ? pseudonym(person)
        : value;
  }

  private String pseudonym(String person) {
    return Persons.isBsn(person)
        ? pseudonyms.find(person).orElseThrow(() -> new KeyMissing(findings.at()))
        : person;
  }
}
