package nl.plafondwacht.files.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts in a file's footer, by key: the caller's, and the two of every table. */
final class Footer {

  static final String FORMAT = "format";
  static final String COLUMNS = "columns";

  private Footer() {}

  static SortedMap<String, String> entries(Table<?> table, Map<String, String> callers)
      throws IOException {
    SortedMap<String, String> entries = new TreeMap<>(callers);
    put(entries, FORMAT, Integer.toString(table.format()));
    put(entries, COLUMNS, json(table.columns()));
    return entries;
  }

  private static void put(Map<String, String> entries, String key, String text) {
    if (entries.put(key, text) != null) {
      throw new IllegalArgumentException("The table itself writes footer entry " + key);
    }
  }

  private static String json(List<ColumnDescription> columns) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartArray();
      for (ColumnDescription column : columns) {
        write(column, json);
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  private static void write(ColumnDescription column, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", column.type().name());
    json.writeBooleanField("nullable", column.nullable());
    json.writeStringField("en", column.en());
    json.writeStringField("nl", column.nl());
    json.writeStringField("unit", column.unit());
    json.writeStringField("rule", column.rule());
    json.writeArrayFieldStart("values");
    for (String value : column.values()) {
      json.writeString(value);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
