package nl.plafondwacht.ei.layout;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One layout as CSV: facts in comments at the top, then a row for every field. */
final class LayoutFile {
  private static final List<String> COLUMNS =
      List.of(
          "record",
          "field",
          "element",
          "name",
          "type",
          "length",
          "start",
          "mandatory",
          "codelist",
          "personal",
          "remark");
  private static final Map<String, Pattern> FACTS =
      Map.of(
          "standard", Pattern.compile("[A-Z]{2}[0-9]{3}"),
          "codes", Pattern.compile("[0-9]{3}( [0-9]{3})*"),
          "version", Pattern.compile("[0-9]{2}"),
          "subversion", Pattern.compile("[0-9]{2}"),
          "kind", Pattern.compile("claim|return"),
          "proof", Pattern.compile("H|H/M|M|L"),
          "source", Pattern.compile(".+"));
  private static final Pattern CODES = Pattern.compile("|[0-9]{3}( [0-9]{3})*");

  private final String file;
  private final List<LayoutMistake> mistakes;
  private final Map<String, String> facts = new HashMap<>();
  private final List<LayoutRow> rows = new ArrayList<>();

  private LayoutFile(String file, List<LayoutMistake> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** The layout; null when there are mistakes, which are added to those given. */
  static @Nullable Layout read(String file, Reader text, List<LayoutMistake> mistakes)
      throws IOException {
    int before = mistakes.size();
    LayoutFile reading = new LayoutFile(file, mistakes);
    reading.parse(text);
    if (mistakes.size() > before) {
      return null;
    }
    List<RecordLayout> records = LayoutArithmetic.check(file, reading.rows, mistakes);
    if (mistakes.size() > before) {
      return null;
    }
    Layout layout = reading.layout(records);
    LayoutContent.check(file, layout, mistakes);
    return mistakes.size() > before ? null : layout;
  }

  private void parse(Reader text) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser parser = format.parse(text)) {
      facts(parser.getHeaderComment());
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        wrong(0, "header", parser.getHeaderNames().toString(), COLUMNS.toString());
        return;
      }
      for (CSVRecord record : parser) {
        row(record, parser.getCurrentLineNumber());
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException unreadable) {
      wrong(0, "text", "not CSV", "CSV with the columns " + COLUMNS);
    }
  }

  private void row(CSVRecord record, long line) {
    if (record.size() == COLUMNS.size()) {
      LayoutRow row = LayoutRow.read(record, line, this::wrong);
      if (row != null) {
        rows.add(row);
      }
    } else {
      wrong(line, "row", record.size() + " columns", COLUMNS.size() + " columns");
    }
  }

  private void facts(@Nullable String comment) {
    for (String line : (comment == null ? "" : comment).split("\\R", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        facts.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    for (String name : FACTS.keySet().stream().sorted().toList()) {
      String value = fact(name);
      Pattern pattern = FACTS.get(name);
      if (pattern != null && !pattern.matcher(value).matches()) {
        wrong(0, "# " + name, value.isEmpty() ? "missing" : value, "like " + pattern);
      }
    }
    if (!CODES.matcher(fact("outside contracts")).matches()) {
      wrong(0, "# outside contracts", fact("outside contracts"), "message codes");
    }
  }

  private String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  private void wrong(long row, String what, String found, String expected) {
    mistakes.add(new LayoutMistake(file, row, what, found, expected));
  }

  private Layout layout(List<RecordLayout> records) {
    String outside = fact("outside contracts");
    return new Layout(
        fact("standard"),
        List.of(fact("codes").split(" ", -1)),
        fact("version"),
        fact("subversion"),
        fact("kind").equals("return"),
        fact("proof"),
        outside.isEmpty() ? Set.of() : Set.of(outside.split(" ", -1)),
        fact("source"),
        records);
  }
}
