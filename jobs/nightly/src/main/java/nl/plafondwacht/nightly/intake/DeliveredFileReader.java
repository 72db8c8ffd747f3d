package nl.plafondwacht.nightly.intake;

import java.io.IOException;
import nl.plafondwacht.ei.declaration.DeclarationReader;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.intake.file.Records;
import nl.plafondwacht.nightly.intake.file.Refused;
import nl.plafondwacht.rules.finding.Finding;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads delivered files: Commons CSV tells the fields of a line, the feed's columns what they mean;
 * of a message its layout tells both. Whatever is wrong with a file is a finding; an exception is a
 * broken run. Safe for use by several threads, each with its own sink.
 */
public final class DeliveredFileReader {
  private static final long ALL = Long.MAX_VALUE;

  private final Pseudonyms pseudonyms;
  private final DeclarationReader messages;
  private final boolean takesPlainLines;

  private DeliveredFileReader(
      Pseudonyms pseudonyms, DeclarationReader messages, boolean takesPlainLines) {
    this.pseudonyms = pseudonyms;
    this.messages = messages;
    this.takesPlainLines = takesPlainLines;
  }

  /** Plain lines of CSV go the quick path, all others through Commons CSV. */
  public DeliveredFileReader(Pseudonyms pseudonyms, DeclarationReader messages) {
    this(pseudonyms, messages, true);
  }

  /** With the layouts of messages that come with the product. */
  public static DeliveredFileReader withShippedLayouts(Pseudonyms pseudonyms) {
    return new DeliveredFileReader(pseudonyms, shipped());
  }

  /** The reference: every line of CSV goes through Commons CSV. */
  static DeliveredFileReader throughCommonsCsv(Pseudonyms pseudonyms) {
    return new DeliveredFileReader(pseudonyms, shipped(), false);
  }

  private static DeclarationReader shipped() {
    return DeclarationReader.production(Layouts.shipped());
  }

  /** The name by which a delivery or file goes, as {@link Pseudonyms#nameOf} says. */
  public String nameOf(String delivered) {
    return pseudonyms.nameOf(delivered);
  }

  /**
   * Reads a range. The ranges of a file's survey together give the rows, findings and counts that
   * the whole file gives; what speaks of the header comes with the first of them. A message is one
   * range; when it is refused, the rows that were handed on must be dropped.
   *
   * @throws KeyMissing at the first BSN when there is no key
   * @throws IOException when the source or the sink fails
   */
  public FileCount read(FeedFile file, ByteRange range, Sink sink) throws IOException {
    return read(file, range, ALL, sink);
  }

  /**
   * Reads the first records of a file, or all when it has no more; what is wrong further on is not
   * seen. A message is read to its end all the same, for only that says whether it is one.
   *
   * @param records at most, lines that cannot be told apart into fields not counted
   */
  public FileCount sample(FeedFile file, long records, Sink sink) throws IOException {
    return read(file, ByteRange.whole(file.source().size()), records, sink);
  }

  private FileCount read(FeedFile file, ByteRange range, long records, Sink sink)
      throws IOException {
    return file.format() == FileFormat.EI
        ? new MessageFile(file, messages, pseudonyms).read(sink)
        : readRows(file, range, records, sink);
  }

  private FileCount readRows(FeedFile file, ByteRange range, long records, Sink sink)
      throws IOException {
    Tally tally = new Tally();
    try {
      Header header = Header.read(file);
      if (header.findings().isEmpty()) {
        LineReader lines = new LineReader(file, header, pseudonyms, sink, tally);
        readLines(file, range, header, records, lines);
      } else {
        refuse(range, header, sink, tally);
      }
    } catch (Refused refused) {
      tally.refused();
      if (range.isFirst()) {
        sink.finding(refused.finding(file.delivery(), file.source().name()));
      }
    }
    return tally.count();
  }

  private void readLines(FeedFile file, ByteRange range, Header header, long most, LineReader lines)
      throws IOException {
    try (Records records = open(file, range, header, lines)) {
      if (range.isFirst()) {
        records.next(); // the header
      }
      if (takesPlainLines && most == ALL) {
        records.offerTo(lines);
      }
      CSVRecord record = records.next();
      for (long read = 0; record != null && read < most; read++) {
        lines.read(record, records.line());
        record = read + 1 < most ? records.next() : null;
      }
    }
  }

  private static Records open(FeedFile file, ByteRange range, Header header, LineReader lines)
      throws IOException {
    return range.isFirst()
        ? Records.openFirst(file.source(), range, lines)
        : Records.openLater(file.source(), range, header.delimiter(), lines);
  }

  private static void refuse(ByteRange range, Header header, Sink sink, Tally tally)
      throws IOException {
    tally.refused();
    if (range.isFirst()) {
      for (Finding finding : header.findings()) {
        sink.finding(finding);
      }
    }
  }
}
