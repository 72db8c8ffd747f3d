package nl.plafondwacht.nightly.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.Feed;

/** A good line of the declarations feed, of which a test changes one thing. */
record Line(Map<String, String> fields) {
  static final String HEADER =
      Feed.DECLARATIONS.columns().stream().map(Column::name).collect(Collectors.joining(","));

  /** Passes the 11-test; no BSN of this form was ever given out. */
  static final String BSN = "999999990";

  static Line good() {
    Map<String, String> fields = new TreeMap<>();
    fields.put("line_id", "L1");
    fields.put("insurer_uzovi", "3311");
    fields.put("person_id", "0123456789abcdef0123456789abcdef");
    fields.put("provider_agb", "42000001");
    fields.put("code_list", "065");
    fields.put("code", "1000");
    fields.put("start_date", "2026-10-01");
    fields.put("end_date", "2026-10-07");
    fields.put("claimed_amount", "120.50");
    fields.put("direction", "D");
    fields.put("received_on", "2026-10-12");
    return new Line(fields);
  }

  Line with(String column, String value) {
    Map<String, String> changed = new TreeMap<>(fields);
    changed.put(column, value);
    return new Line(changed);
  }

  String text() {
    List<String> row = new ArrayList<>();
    for (Column column : Feed.DECLARATIONS.columns()) {
      row.add(fields.getOrDefault(column.name(), ""));
    }
    return String.join(",", row);
  }

  /** A file of the header and these lines. */
  static String file(Line... lines) {
    StringBuilder file = new StringBuilder(HEADER).append('\n');
    for (Line line : lines) {
      file.append(line.text()).append('\n');
    }
    return file.toString();
  }
}
