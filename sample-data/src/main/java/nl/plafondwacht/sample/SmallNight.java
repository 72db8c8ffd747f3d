package nl.plafondwacht.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.sample.cast.FictionalKey;
import nl.plafondwacht.sample.inbox.Delivery;
import nl.plafondwacht.sample.story.Calendar;
import nl.plafondwacht.sample.story.Night;
import nl.plafondwacht.sample.story.Stories;
import nl.plafondwacht.sample.story.Story;

/**
 * The committed sample night: every story plants its point, what they planted becomes deliveries,
 * and the README lists it. All of it is fictional and computed; the same on every machine.
 */
public final class SmallNight {

  /** The date for which the night is run; nothing in the inbox is known later. */
  public static final LocalDate RUN_DATE = Calendar.RUN_DATE;

  private SmallNight() {}

  /** Writes the files below the folder named by the only argument; leaves other files alone. */
  public static void main(String... arguments) throws IOException {
    writeTo(Path.of(arguments[0]));
  }

  public static void writeTo(Path folder) throws IOException {
    for (var file : files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /** Content by path below the folder of the night, with {@code /} on every system. */
  public static SortedMap<String, byte[]> files() {
    Night night = new Night();
    List<Story.Planted> planted = new ArrayList<>();
    for (Story story : Stories.inOrder()) {
      planted.addAll(story.plant(night));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    night.deliveries().forEach(delivery -> addTo(files, delivery));
    files.put("README.md", utf8(Readme.of(planted)));
    files.put("codes/markers.csv", utf8(FictionalMarkers.csv()));
    files.put("fictional.key", utf8(FictionalKey.FILE));
    return files;
  }

  private static void addTo(SortedMap<String, byte[]> files, Delivery delivery) {
    String folder = "inbox/" + delivery.name() + "/";
    files.put(folder + "delivery.json", delivery.json());
    delivery.files().forEach(file -> files.put(folder + file.name(), file.bytes()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
