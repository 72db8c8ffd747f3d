package nl.plafondwacht.nightly.codes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.settings.Mistake;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/** A code table of one folder: UTF-8, comma, a header with exactly the columns named. */
final class CodeFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final String location;
  private final byte[] bytes;

  private CodeFile(String location, byte[] bytes) {
    this.location = location;
    this.bytes = bytes;
  }

  static CodeFile read(FileAccess files, String location) throws IOException {
    try (InputStream in = files.open(location, 0)) {
      return new CodeFile(location, in.readAllBytes());
    }
  }

  /** SHA-256 of the file, in hex digits. */
  String digest() {
    return DigestUtils.sha256Hex(bytes);
  }

  /** The file as it was read. */
  byte[] bytes() {
    return bytes;
  }

  /** A spreadsheet writes a byte order mark before the header. */
  private InputStream unmarked() throws IOException {
    return BOMInputStream.builder().setInputStream(new ByteArrayInputStream(bytes)).get();
  }

  /** Its rows in order; none when the header is wrong, which is a mistake. */
  List<CodeRow> rows(List<String> columns, Collection<Mistake> mistakes) throws IOException {
    try (CSVParser parser =
        FORMAT.parse(new InputStreamReader(unmarked(), StandardCharsets.UTF_8.newDecoder()))) {
      if (!new TreeSet<>(parser.getHeaderNames()).equals(new TreeSet<>(columns))) {
        mistakes.add(
            new Mistake(
                location, "the header", parser.getHeaderNames().toString(), columns.toString()));
        return List.of();
      }
      List<CodeRow> rows = new ArrayList<>();
      for (CSVRecord line : parser) {
        if (line.stream().allMatch(String::isBlank)) {
          continue; // A spreadsheet leaves empty rows behind.
        }
        if (line.isConsistent()) {
          rows.add(new CodeRow(location, parser.getCurrentLineNumber(), line.toMap(), mistakes));
        } else {
          mistakes.add(
              new Mistake(
                  "%s line %d".formatted(location, parser.getCurrentLineNumber()),
                  "the number of fields",
                  Integer.toString(line.size()),
                  Integer.toString(columns.size())));
        }
      }
      return rows;
    } catch (CharacterCodingException | UncheckedIOException | IllegalArgumentException notCsv) {
      mistakes.add(
          new Mistake(
              location,
              "the file",
              Objects.requireNonNullElseGet(notCsv.getMessage(), notCsv::toString),
              "CSV in UTF-8"));
      return List.of();
    }
  }
}
