package nl.plafondwacht.sample.insurer.delivery;

import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.sample.insurer.message.Posted;
import nl.plafondwacht.sample.insurer.truth.Refusal;

/** Everything written about a run of persons, in the order of their numbers. */
final class Block {
  private final ByteSheet[] feeds;
  private final ByteSheet[] tables;
  private final List<Defect> defects = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Posted> posted = new ArrayList<>();
  private long lines;

  Block(int nights) {
    feeds = sheets(nights * PersonFeed.ALL.size());
    tables = sheets(PersonTable.ALL.size());
  }

  ByteSheet feed(int delivery, PersonFeed feed) {
    return feeds[delivery * PersonFeed.ALL.size() + feed.index()];
  }

  ByteSheet table(PersonTable table) {
    return tables[table.index()];
  }

  List<Defect> defects() {
    return defects;
  }

  /** Lines that are evidence for R1 if payment was bound on their decision day. */
  List<Refusal> refusals() {
    return refusals;
  }

  /** Lines that are to stand in messages. */
  List<Posted> posted() {
    return posted;
  }

  void countLine() {
    lines++;
  }

  long lines() {
    return lines;
  }

  void clear() {
    for (ByteSheet sheet : feeds) {
      sheet.clear();
    }
    for (ByteSheet sheet : tables) {
      sheet.clear();
    }
    defects.clear();
    refusals.clear();
    posted.clear();
    lines = 0;
  }

  private static ByteSheet[] sheets(int count) {
    ByteSheet[] sheets = new ByteSheet[count];
    for (int i = 0; i < count; i++) {
      sheets[i] = new ByteSheet();
    }
    return sheets;
  }
}
