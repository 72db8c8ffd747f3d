package nl.plafondwacht.nightly.facts;

import java.io.IOException;
import java.util.List;
import nl.plafondwacht.rules.uptake.UptakeFacts;

/** The counts about persons in the folders of their ranges, one file per kind of count. */
final class PopulationFolder {
  private static final String UPTAKE = "uptake";
  private static final String FIRST_USES = "first-uses";
  private static final String PROVIDERS = "title-providers";
  private static final String CLASSES = "classes";
  private static final String FLOW = "flow";

  private final RangeFiles files;

  PopulationFolder(RangeFiles files) {
    this.files = files;
  }

  void write(String range, PopulationFacts facts) throws IOException {
    UptakeFacts uptake = facts.uptake();
    files.write(
        UptakeRow.TABLE,
        range,
        UPTAKE,
        uptake.counts().entrySet().stream()
            .map(count -> UptakeRow.of(count.getKey(), count.getValue()))
            .iterator());
    files.write(
        FirstUseRow.TABLE,
        range,
        FIRST_USES,
        uptake.firstUses().entrySet().stream()
            .map(use -> FirstUseRow.of(use.getKey(), use.getValue()))
            .iterator());
    files.write(
        TitleProviderRow.TABLE,
        range,
        PROVIDERS,
        uptake.providers().stream().map(TitleProviderRow::of).iterator());
    files.write(
        ClassRow.TABLE,
        range,
        CLASSES,
        uptake.classes().entrySet().stream().map(ClassRow::of).iterator());
    files.write(FlowCountRow.TABLE, range, FLOW, facts.flow().rows().iterator());
  }

  /** The sums over ranges; one file is open at a time. */
  PopulationFacts read(List<String> ranges) throws IOException {
    PopulationFacts all = PopulationFacts.none();
    UptakeFacts uptake = all.uptake();
    for (String range : ranges) {
      RangeFiles.forEach(files.read(UptakeRow.TABLE, range, UPTAKE), row -> row.addTo(uptake));
      RangeFiles.forEach(
          files.read(FirstUseRow.TABLE, range, FIRST_USES), row -> row.addTo(uptake));
      RangeFiles.forEach(
          files.read(TitleProviderRow.TABLE, range, PROVIDERS), row -> row.addTo(uptake));
      RangeFiles.forEach(files.read(ClassRow.TABLE, range, CLASSES), row -> row.addTo(uptake));
      RangeFiles.forEach(files.read(FlowCountRow.TABLE, range, FLOW), all.flow()::add);
    }
    return all;
  }
}
