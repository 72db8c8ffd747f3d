package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plafondwacht.rules.uptake.UptakeFacts;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.table.Rows;
import nl.plafondwacht.store.table.Table;
import nl.plafondwacht.store.table.TableWriter;

/** The counts about persons in the folders of their ranges, one file per kind of count. */
final class PopulationFolder {
  private static final String UPTAKE = "uptake";
  private static final String FIRST_USES = "first-uses";
  private static final String PROVIDERS = "title-providers";
  private static final String CLASSES = "classes";
  private static final String FLOW = "flow";

  private final FileAccess files;
  private final String folder;

  PopulationFolder(FileAccess files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  void write(String range, PopulationFacts facts) throws IOException {
    UptakeFacts uptake = facts.uptake();
    write(
        UptakeRow.TABLE,
        file(range, UPTAKE),
        uptake.counts().entrySet().stream()
            .map(count -> UptakeRow.of(count.getKey(), count.getValue()))
            .iterator());
    write(
        FirstUseRow.TABLE,
        file(range, FIRST_USES),
        uptake.firstUses().entrySet().stream()
            .map(use -> FirstUseRow.of(use.getKey(), use.getValue()))
            .iterator());
    write(
        TitleProviderRow.TABLE,
        file(range, PROVIDERS),
        uptake.providers().stream().map(TitleProviderRow::of).iterator());
    write(
        ClassRow.TABLE,
        file(range, CLASSES),
        uptake.classes().entrySet().stream().map(ClassRow::of).iterator());
    write(FlowCountRow.TABLE, file(range, FLOW), facts.flow().rows().iterator());
  }

  /** The sums over ranges; one file is open at a time. */
  PopulationFacts read(List<String> ranges) throws IOException {
    PopulationFacts all = PopulationFacts.none();
    UptakeFacts uptake = all.uptake();
    for (String range : ranges) {
      forEach(UptakeRow.TABLE.read(files, file(range, UPTAKE)), row -> row.addTo(uptake));
      forEach(FirstUseRow.TABLE.read(files, file(range, FIRST_USES)), row -> row.addTo(uptake));
      forEach(TitleProviderRow.TABLE.read(files, file(range, PROVIDERS)), row -> row.addTo(uptake));
      forEach(ClassRow.TABLE.read(files, file(range, CLASSES)), row -> row.addTo(uptake));
      forEach(FlowCountRow.TABLE.read(files, file(range, FLOW)), all.flow()::add);
    }
    return all;
  }

  private <R extends Record> void write(Table<R> table, String file, Iterator<R> rows)
      throws IOException {
    try (TableWriter<R> writer = table.write(files, file, Map.of())) {
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
      writer.commit();
    }
  }

  private static <R> void forEach(Rows<R> source, Consumer<R> sink) throws IOException {
    try (Rows<R> rows = source) {
      rows.forEachRemaining(sink);
    }
  }

  private String file(String range, String table) {
    return folder + "/" + range + "/" + table + ".parquet";
  }
}
