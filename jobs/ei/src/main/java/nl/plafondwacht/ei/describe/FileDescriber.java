package nl.plafondwacht.ei.describe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.message.Found;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.MessageHeader;
import nl.plafondwacht.ei.message.MessageReader;
import nl.plafondwacht.ei.message.Outcome;
import nl.plafondwacht.ei.message.ReadingSettings;
import nl.plafondwacht.ei.message.RecordSink;
import nl.plafondwacht.ei.record.Recognised;
import nl.plafondwacht.ei.record.RecordWindow;
import org.jspecify.annotations.Nullable;

/** Describes a file, whatever it is: test files and debtor records too, and what is refused. */
public final class FileDescriber {
  private static final int MOST_FINDINGS = 20;

  private final Layouts layouts;
  private final Charset codePage;
  private final long shownRecords;

  /**
   * So.
   *
   * @param shownRecords how many records are told field by field
   */
  public FileDescriber(Layouts layouts, Charset codePage, long shownRecords) {
    this.layouts = layouts;
    this.codePage = codePage;
    this.shownRecords = shownRecords;
  }

  /**
   * Reads the file to its end, or to where it is refused.
   *
   * @throws IOException when the stream fails; never for what is in the file
   */
  public Description describe(InputStream in) throws IOException {
    Seen seen = new Seen();
    Outcome outcome =
        new MessageReader(layouts, ReadingSettings.everything(codePage)).read(in, seen);
    return new Description(
        seen.message,
        seen.header,
        seen.byType,
        seen.findings,
        List.copyOf(seen.firstFindings),
        outcome,
        List.copyOf(seen.records));
  }

  private final class Seen implements RecordSink {
    private final TreeMap<String, Long> byType = new TreeMap<>();
    private final List<LineFinding> firstFindings = new ArrayList<>();
    private final List<Description.ShownRecord> records = new ArrayList<>();
    private @Nullable Recognised message;
    private @Nullable MessageHeader header;
    private long findings;

    @Override
    public void recognised(Recognised said) {
      message = said;
    }

    @Override
    public void header(MessageHeader read) {
      header = read;
    }

    @Override
    public void record(RecordLayout type, RecordWindow window, long record) {
      byType.merge(type.code(), 1L, Long::sum);
      if (record <= shownRecords) {
        records.add(new Description.ShownRecord(record, type.code(), fields(type, window)));
      }
    }

    private static List<Description.ShownField> fields(RecordLayout type, RecordWindow window) {
      return type.fields().stream()
          .filter(field -> !window.isEmpty(field))
          .map(field -> shown(type, field, window))
          .toList();
    }

    private static Description.ShownField shown(
        RecordLayout type, Field field, RecordWindow window) {
      String value = Found.in(type, field, window);
      return new Description.ShownField(field.number(), field.element(), field.name(), value);
    }

    @Override
    public void accepted(RecordLayout type, RecordWindow window, long record, long detail) {
      // Counted by the reading.
    }

    @Override
    public void finding(LineFinding finding) {
      findings++;
      if (firstFindings.size() < MOST_FINDINGS) {
        firstFindings.add(finding);
      }
    }
  }
}
