package nl.plafondwacht.sample.story;

import java.time.LocalDate;
import nl.plafondwacht.sample.inbox.Dialect;

/** The declaration files; a line goes by its day of receipt unless a story says otherwise. */
enum DeclarationFile {
  LAST_YEAR(Batch.HISTORY, "declarations-2025.csv", Dialect.PLAIN, true, "2026-01-31"),
  FIRST_HALF(Batch.HISTORY, "declarations-2026-h1.csv.gz", Dialect.GZIP, true, "2026-06-30"),
  THIRD_QUARTER(Batch.HISTORY, "declarations-2026-q3.csv", Dialect.PLAIN, true, "2026-09-30"),
  OCTOBER(Batch.AUTUMN, "declarations-2026-10.csv", Dialect.SPREADSHEET, true, "2026-11-08"),
  NOVEMBER(Batch.LAST, "declarations-2026-11.csv", Dialect.MIXED, true, "2026-12-31"),
  DECISIONS(Batch.LAST, "decided-2026-11-18.csv", Dialect.PLAIN, true, ""),
  CORRECTIONS(Batch.LAST, "corrections.csv", Dialect.PLAIN, false, "");

  final Batch batch;
  final String fileName;
  final Dialect dialect;
  final boolean stated;
  private final String receivedUntil;

  DeclarationFile(
      Batch batch, String fileName, Dialect dialect, boolean stated, String receivedUntil) {
    this.batch = batch;
    this.fileName = fileName;
    this.dialect = dialect;
    this.stated = stated;
    this.receivedUntil = receivedUntil;
  }

  static DeclarationFile of(LocalDate received) {
    for (DeclarationFile file : values()) {
      if (received.toString().compareTo(file.receivedUntil) <= 0) {
        return file;
      }
    }
    throw new IllegalArgumentException("No file takes a line received on " + received);
  }
}
