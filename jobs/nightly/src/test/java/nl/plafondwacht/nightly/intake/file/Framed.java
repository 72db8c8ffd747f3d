package nl.plafondwacht.nightly.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.rules.finding.Reason;
import org.apache.commons.csv.CSVRecord;

/**
 * What came of a text.
 *
 * @param odd what was told of it, in words
 * @param isWrong whether something was wrong with its quotes
 */
record Framed(List<Row> rows, List<String> odd, boolean isWrong) {
  /** A record and the physical line on which it starts. */
  record Row(long line, List<String> fields) {}

  static Framed of(String text, int pieces) throws IOException {
    return of(Bytes.of("f.csv", text).inPiecesOf(pieces));
  }

  static Framed of(Bytes file) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    Oddities told =
        new Oddities() {
          @Override
          public void blankLine(long line) {
            odd.add(line + " blank");
          }

          @Override
          public void emptyRow(long line, int fields) {
            odd.add(line + " empty");
          }

          @Override
          public void takenOut(long line, Reason reason) {
            odd.add(line + " " + reason);
          }
        };
    ByteRange whole = ByteRange.whole(file.size());
    try (Records records = Records.openFirst(file, whole, told)) {
      for (CSVRecord next = records.next(); next != null; next = records.next()) {
        rows.add(new Row(records.line(), next.toList()));
      }
    } catch (Refused refused) {
      odd.add(refused.getMessage());
    }
    return new Framed(rows, odd, odd.stream().anyMatch(o -> o.contains("QUOTE")));
  }
}
