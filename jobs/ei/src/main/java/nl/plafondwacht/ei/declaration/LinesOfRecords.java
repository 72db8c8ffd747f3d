package nl.plafondwacht.ei.declaration;

import java.io.IOException;
import java.nio.charset.Charset;
import nl.plafondwacht.ei.layout.Layout;
import nl.plafondwacht.ei.layout.RecordLayout;
import nl.plafondwacht.ei.message.LineFinding;
import nl.plafondwacht.ei.message.MessageHeader;
import nl.plafondwacht.ei.message.RecordSink;
import nl.plafondwacht.ei.record.RecordWindow;
import org.jspecify.annotations.Nullable;

/** Makes a line of every service record, or of every amount and activity of a product. */
final class LinesOfRecords implements RecordSink {
  private final Charset codePage;
  private final LineSink sink;
  private @Nullable LineMaker service;
  private @Nullable LineMaker amount;
  private @Nullable LineMaker activity;
  private @Nullable ProductFields product;

  LinesOfRecords(Charset codePage, LineSink sink) {
    this.codePage = codePage;
    this.sink = sink;
  }

  @Override
  public void header(MessageHeader header) throws IOException {
    Layout layout = header.layout();
    FieldTexts texts = new FieldTexts(codePage);
    service = making(layout, "04", header, texts);
    amount = making(layout, "06", header, texts);
    activity = making(layout, "16", header, texts);
    product = amount == null ? null : layout.record("04").map(ProductFields::new).orElse(null);
    sink.header(header);
  }

  private static @Nullable LineMaker making(
      Layout layout, String code, MessageHeader header, FieldTexts texts) {
    return layout.record(code).map(type -> new LineMaker(type, header, texts)).orElse(null);
  }

  @Override
  public void accepted(RecordLayout type, RecordWindow window, long record, long detail)
      throws IOException {
    ProductFields above = product;
    LineMaker making = makingOf(type.code());
    if (above != null && type.code().equals("04")) {
      above.take(window);
    } else if (making != null) {
      sink.line(making.line(window, above, new EiLine.Place(record, detail)));
    }
  }

  private @Nullable LineMaker makingOf(String code) {
    return switch (code) {
      case "06" -> amount;
      case "16" -> activity;
      default -> service;
    };
  }

  @Override
  public void finding(LineFinding finding) throws IOException {
    sink.finding(finding);
  }
}
