package nl.plafondwacht.sample.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.sample.feed.Decision;
import nl.plafondwacht.sample.feed.Feed;
import nl.plafondwacht.sample.feed.Line;
import nl.plafondwacht.sample.feed.Row;
import nl.plafondwacht.sample.inbox.Dialect;
import nl.plafondwacht.sample.inbox.InboxFile;

/** Which file a line goes to. A line of the last decision day goes to two, as in real life. */
final class Sorting {

  private Sorting() {}

  /** By day of receipt; last decisions follow in a file of their own, after the pending claim. */
  static Map<DeclarationFile, List<Row>> intoFiles(List<Line> lines) {
    Map<DeclarationFile, List<Row>> files = new EnumMap<>(DeclarationFile.class);
    for (Line line : lines) {
      DeclarationFile home = DeclarationFile.of(line.received());
      boolean decidedLater = home.batch != Batch.LAST && isDecidedLast(line);
      add(files, home, decidedLater ? line.pending() : line);
      if (decidedLater) {
        add(files, DeclarationFile.DECISIONS, line);
      }
    }
    return files;
  }

  private static boolean isDecidedLast(Line line) {
    Decision decision = line.decision();
    return decision != null && Calendar.LAST_DECISIONS.equals(decision.on());
  }

  private static void add(Map<DeclarationFile, List<Row>> files, DeclarationFile file, Row row) {
    files.computeIfAbsent(file, any -> new ArrayList<>()).add(row);
  }

  static InboxFile file(Feed feed, List<Row> rows) {
    return new InboxFile(feed.label() + ".csv", feed, Dialect.PLAIN, true, rows);
  }

  static InboxFile file(DeclarationFile file, List<Row> rows) {
    return new InboxFile(file.fileName, Feed.DECLARATIONS, file.dialect, file.stated, rows);
  }
}
