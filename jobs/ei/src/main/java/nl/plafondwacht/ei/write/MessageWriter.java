package nl.plafondwacht.ei.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import nl.plafondwacht.ei.declaration.EiLine;
import nl.plafondwacht.ei.layout.Elements;
import nl.plafondwacht.ei.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message: a person, then that person's lines and comments, and so on. Closing it writes
 * record 99; the stream stays the caller's to close. What a standard has no field for is left out.
 */
public final class MessageWriter implements Closeable {
  private static final int COMMENT_LINES = 9999;

  private final PreparedLayout prepared;
  private final Layout layout;
  private final MessageHead head;
  private final OutputStream out;
  private final Charset codePage;
  private final WrittenCounts counts = new WrittenCounts();
  private long records;
  private long detail;
  private int comment;
  private @Nullable WrittenPerson person;
  private @Nullable EiLine product;

  /** Writes record 01. */
  public MessageWriter(Layout layout, MessageHead head, OutputStream out, Charset codePage)
      throws IOException {
    this(new PreparedLayout(layout), head, out, codePage);
  }

  /** The same, sooner for one of many messages. */
  public MessageWriter(
      PreparedLayout prepared, MessageHead head, OutputStream out, Charset codePage)
      throws IOException {
    this.prepared = prepared;
    this.layout = prepared.layout();
    this.head = head;
    this.out = out;
    this.codePage = codePage;
    header();
  }

  /** Records written so far; the index of the last one, 1 for record 01. */
  public long records() {
    return records;
  }

  private void header() throws IOException {
    RecordText record =
        record("01")
            .set(Elements.MESSAGE_CODE, head.messageCode())
            .set(Elements.VERSION, layout.version())
            .set(Elements.SUBVERSION, layout.subversion())
            .set(Elements.MESSAGE_KIND, head.isTest() ? "T" : "P")
            .set(Elements.UZOVI, head.uzovi())
            .set(Elements.INSTITUTION, head.institutionAgb())
            .set("COD833", "04")
            .set(Elements.PERIOD_START, head.periodStart())
            .set(Elements.PERIOD_END, head.periodEnd())
            .set("NUM029", head.invoice())
            .set(Elements.INVOICE_DATE, head.periodEnd())
            .set(Elements.CURRENCY, "EUR");
    if (head.returnedOn() != null) {
      record.set(Elements.RETURN_DATE, head.returnedOn()).set("COD954", "0200");
    }
    write(record);
  }

  /** Record 02; the lines that follow are this person's. */
  public void person(WrittenPerson next) throws IOException {
    person = next;
    product = null;
    counts.persons++;
    RecordText record =
        detailed("02")
            .set("NUM366", "P" + next.insuredNumber())
            .set("COD038", "P" + next.insuredNumber())
            .set("DAT006", next.birthDate())
            .set("COD134", Integer.toString(next.sex()))
            .set("COD700", "1")
            .set("NAM193", next.name())
            .set("NAM025", next.initials())
            .set("COD083", next.postcode())
            .set("COD841", "2");
    write(record);
  }

  /**
   * A line: record 04; or with an amount in a record of its own 04 and 06; or 16 for a care
   * activity (list ZA) of the product before it.
   */
  public void line(EiLine line) throws IOException {
    if (line.isActivity()) {
      activity(line);
    } else if (layout.hasAmountRecords()) {
      product(line);
      amount(line);
    } else {
      counts.services++;
      RecordText record = ServiceText.service(detailed("04"), line);
      write(ServiceText.money(record, line));
      counts.add(line);
    }
  }

  /**
   * A product (04) without an amount (06), for activities to stand under: no line is read from it,
   * only told that the amount is missing.
   */
  public void carrier(EiLine line) throws IOException {
    if (!layout.hasAmountRecords()) {
      throw new IllegalArgumentException(layout.title() + " has no products without an amount");
    }
    product(line);
  }

  private void product(EiLine line) throws IOException {
    product = line;
    counts.services++;
    String own = line.isCredit() ? "C" : "D";
    RecordText record =
        ServiceText.service(detailed("04"), line).set("COD043", own).set("NUM123", "1");
    write(record.set("COD150", "1"));
  }

  private void amount(EiLine line) throws IOException {
    counts.amounts++;
    RecordText record = ServiceText.service(detailed("06"), line).set("NUM123", "1");
    write(ServiceText.money(record, line));
    counts.add(line);
  }

  private void activity(EiLine line) throws IOException {
    EiLine above = product;
    if (above == null) {
      throw new IllegalArgumentException("A care activity without a product before it");
    }
    counts.activities++;
    RecordText record =
        ServiceText.service(detailed("16"), line)
            .set("COD692", above.codeList())
            .set("COD695", above.code())
            .set("DAT001", above.start())
            .set("NUM123", "1")
            .set("COD043", line.isCredit() ? "C" : "D");
    write(record);
  }

  /** A comment (98) on the record before it. */
  public void comment(String text) throws IOException {
    comment = comment % COMMENT_LINES + 1;
    counts.comments++;
    RecordText record =
        record("98")
            .set(Elements.DETAIL, Long.toString(detail))
            .set("NUM109", String.format(Locale.ROOT, "%04d", comment))
            .set("OMS016", text);
    write(record);
  }

  /** Record 99. */
  @Override
  public void close() throws IOException {
    write(counts.fill(record("99")));
    out.flush();
  }

  private void write(RecordText record) throws IOException {
    out.write(record.bytes());
    records++;
  }

  private RecordText detailed(String code) {
    WrittenPerson of = person;
    if (of == null) {
      throw new IllegalArgumentException("A line before any person");
    }
    detail++;
    comment = 0;
    return record(code)
        .set(Elements.DETAIL, Long.toString(detail))
        .set(Elements.BSN, of.bsn())
        .set(Elements.UZOVI, of.uzovi())
        .set(Elements.INSURED_NUMBER, of.insuredNumber());
  }

  private RecordText record(String code) {
    return new RecordText(prepared.record(code), codePage);
  }
}
