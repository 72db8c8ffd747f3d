package nl.plafondwacht.nightly.describe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.nightly.intake.file.Records;
import nl.plafondwacht.rules.finding.Reason;

/** Writes lines in the form of another file; quotes stand where a field needs them. */
final class CsvWriter {
  private static final int NOT_UTF8 = 0xFF;

  private final OutputStream out;
  private final String delimiter;

  CsvWriter(OutputStream out, char delimiter) {
    this.out = out;
    this.delimiter = String.valueOf(delimiter);
  }

  void byteOrderMark() throws IOException {
    write("\uFEFF");
  }

  void line(List<String> fields, String lineEnd) throws IOException {
    write(fields.stream().map(this::quoted).collect(Collectors.joining(delimiter)) + lineEnd);
  }

  void blankLine(String lineEnd) throws IOException {
    write(lineEnd);
  }

  /** A row of so many fields with nothing in them; one field alone would be a blank line. */
  void emptyRow(int fields, String lineEnd) throws IOException {
    write((fields == 1 ? " " : delimiter.repeat(fields - 1)) + lineEnd);
  }

  /** A line that holds nothing and is taken out for this reason. */
  void takenOut(Reason reason, String lineEnd) throws IOException {
    switch (reason) {
      case NUL_BYTE -> write("?\0");
      case MALFORMED_QUOTES -> write("\"?\"?");
      case NOT_UTF8 -> out.write(NOT_UTF8);
      case LINE_TOO_LONG -> {
        byte[] line = new byte[Records.MAX_RECORD_BYTES + 1];
        Arrays.fill(line, (byte) '?');
        out.write(line);
      }
      default -> throw new IllegalArgumentException(reason + " takes no line out");
    }
    write(lineEnd);
  }

  private String quoted(String field) {
    boolean isPlain =
        !field.contains(delimiter)
            && field.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r');
    return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
