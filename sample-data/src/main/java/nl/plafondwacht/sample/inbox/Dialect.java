package nl.plafondwacht.sample.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a file is written; the data contract accepts each of these. Quotes stand where RFC 4180 needs
 * them; the dialects that quote for no reason do so on every third record, so that one file holds
 * both kinds.
 */
public enum Dialect {
  /** Commas, line feeds. */
  PLAIN(",", "", false),
  /** The same, compressed. */
  GZIP(",", "", false),
  /**
   * As a spreadsheet saves it: mark, semicolons, carriage returns, quotes on every third record.
   */
  SPREADSHEET(";", "\uFEFF", true),
  /** Line ends of both kinds in turn, none after the last record. */
  MIXED(",", "", false);

  private final String delimiter;
  private final String mark;
  private final boolean quotesFreely;

  Dialect(String delimiter, String mark, boolean quotesFreely) {
    this.delimiter = delimiter;
    this.mark = mark;
    this.quotesFreely = quotesFreely;
  }

  /** The file as it lies in the inbox; the first record is the header. */
  byte[] bytes(List<List<String>> records) {
    StringBuilder text = new StringBuilder(mark);
    for (int i = 0; i < records.size(); i++) {
      text.append(record(records.get(i), quotesFreely && i % 3 == 0)).append(lineEnd(i, records));
    }
    byte[] plain = text.toString().getBytes(StandardCharsets.UTF_8);
    return this == GZIP ? StoredGzip.of(plain) : plain;
  }

  private String record(List<String> fields, boolean quoteAll) {
    return fields.stream()
        .map(field -> quoteAll || needsQuotes(field) ? quoted(field) : field)
        .collect(Collectors.joining(delimiter));
  }

  private boolean needsQuotes(String field) {
    return field.contains(delimiter) || field.contains("\"") || field.contains("\n");
  }

  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }

  private String lineEnd(int index, List<List<String>> records) {
    return switch (this) {
      case PLAIN, GZIP -> "\n";
      case SPREADSHEET -> "\r\n";
      case MIXED -> index == records.size() - 1 ? "" : index % 2 == 0 ? "\n" : "\r\n";
    };
  }
}
