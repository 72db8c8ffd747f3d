package nl.plafondwacht.ei.describe;

import java.util.Locale;

/** A description as text for people: a fact on a line, then findings and records as tables. */
public final class DescriptionText {
  private final StringBuilder text = new StringBuilder();

  private DescriptionText() {}

  /** Ends in a line end. */
  public static String of(Description description) {
    DescriptionText writing = new DescriptionText();
    writing.text.append(FactText.of(DescriptionFacts.of(description)));
    description
        .firstFindings()
        .forEach(
            one ->
                writing.line(
                    "  record %d: %s, expected %s, found %s (%s)",
                    one.record(),
                    one.field(),
                    one.expected(),
                    one.found(),
                    one.returnCode().code()));
    description.firstRecords().forEach(writing::record);
    return writing.text.toString();
  }

  private void record(Description.ShownRecord record) {
    line("record %d, type %s", record.index(), record.code());
    for (Description.ShownField field : record.fields()) {
      line("  %s %-6s %-50s %s", field.number(), field.element(), field.name(), field.value());
    }
  }

  @SuppressWarnings({"FormatStringAnnotation", "AnnotateFormatMethod"}) // The formats are above.
  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
