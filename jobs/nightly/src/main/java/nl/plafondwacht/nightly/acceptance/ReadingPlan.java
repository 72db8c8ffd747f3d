package nl.plafondwacht.nightly.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.acceptance.Surveyed.SurveyedFile;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.file.ByteRange;

/** The byte ranges to read of the deliveries that are new, and where what is read goes. */
final class ReadingPlan {
  private final IntakeContext context;
  private final NavigableMap<String, RangeToRead> units = new TreeMap<>();
  private final Map<Place, List<RangeToRead>> byFile = new HashMap<>();

  private record Place(String delivery, String file) {}

  /** Of no delivery yet. */
  ReadingPlan(IntakeContext context) {
    this.context = context;
  }

  /** Adds the files of a delivery that are to be read. */
  void add(Surveyed delivery, Predicate<SurveyedFile> isNew) {
    for (int position = 0; position < delivery.files().size(); position++) {
      SurveyedFile file = delivery.files().get(position);
      if (isNew.test(file)) {
        cut(delivery.name(), position, file);
      }
    }
  }

  /**
   * Removes what nights that broke off left of other work on these deliveries: under another key or
   * cut they wrote rows of the same names, which what they left would take for its own.
   */
  void removeOtherWork() throws IOException {
    FileAccess files = context.files();
    for (Map.Entry<String, Set<String>> delivery : workByDelivery().entrySet()) {
      for (FileEntry file : files.list(delivery.getKey())) {
        String location = Locations.child(delivery.getKey(), file.name());
        if (delivery.getValue().stream().noneMatch(location::startsWith)) {
          files.delete(location);
        }
      }
    }
  }

  private Map<String, Set<String>> workByDelivery() {
    return units.values().stream()
        .map(RangeToRead::workPrefix)
        .collect(groupingBy(Locations::parent, TreeMap::new, toSet()));
  }

  /** By unit name. */
  NavigableMap<String, RangeToRead> units() {
    return units;
  }

  RangeToRead of(String unit) {
    return Objects.requireNonNull(units.get(unit), unit);
  }

  /** In the order of the file; none for a file that is not read. */
  List<RangeToRead> of(Surveyed delivery, SurveyedFile file) {
    return byFile.getOrDefault(new Place(delivery.name(), file.delivered().name()), List.of());
  }

  private void cut(String delivery, int position, SurveyedFile file) {
    List<RangeToRead> readings = new ArrayList<>();
    List<ByteRange> ranges = file.survey().ranges();
    for (int range = 0; range < ranges.size(); range++) {
      String own = context.work() + "/" + delivery + "/" + content(position, file) + "-" + range;
      String rows =
          file.delivered().feed() == Feed.DECLARATIONS
              ? own + "-run"
              : context
                  .store()
                  .location(
                      "feeds/%s/%s-%03d-%05d"
                          .formatted(
                              delivery, file.delivered().feed().feedName(), position, range));
      RangeToRead reading = new RangeToRead(delivery, file, ranges.get(range), rows, own);
      units.put("%s-%03d-%05d".formatted(delivery, position, range), reading);
      readings.add(reading);
    }
    byFile.put(new Place(delivery, file.delivered().name()), readings);
  }

  /** Another place in the delivery, another content, cut or key is other work. */
  private String content(int position, SurveyedFile file) {
    return "%03d-%s-%d-%s"
        .formatted(
            position, file.survey().sha256(), file.survey().ranges().size(), context.keyId());
  }
}
