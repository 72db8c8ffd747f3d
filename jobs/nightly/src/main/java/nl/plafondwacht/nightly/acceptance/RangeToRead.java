package nl.plafondwacht.nightly.acceptance;

import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.acceptance.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.ByteRange;
import nl.plafondwacht.nightly.scratch.LineRun;

/**
 * A byte range to read.
 *
 * @param rowsPrefix location of its rows up to the number of the file
 * @param workPrefix location of its other files up to their names
 */
record RangeToRead(
    String delivery, SurveyedFile file, ByteRange bytes, String rowsPrefix, String workPrefix) {
  Feed feed() {
    return file.delivered().feed();
  }

  /** Where rows of it are: those of declarations in scratch, the others in the store already. */
  String rowsFile(int number) {
    String type = feed() == Feed.DECLARATIONS ? "lines" : "parquet";
    return "%s-%04d.%s".formatted(rowsPrefix, number, type);
  }

  LineRun run(FileAccess files, int number) {
    return new LineRun(files, rowsFile(number), delivery, file.file().source().name());
  }

  String findingsFile() {
    return workPrefix + "-findings.parquet";
  }

  String doneFile() {
    return workPrefix + "-done.json";
  }
}
