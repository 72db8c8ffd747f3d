package nl.plafondwacht.nightly.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The fictional night that comes with a checkout; what is installed does not have it. */
public record SampleNight(
    LocalDate date, String inbox, List<String> codes, Path keyFile, String store, String out) {

  /** As it lies under the folder the program is installed in. */
  public static SampleNight under(Path home) {
    Path night = home.resolve("sample-data/small-night");
    Path target = home.resolve("sample-data/target/small-night");
    return new SampleNight(
        LocalDate.of(2026, 11, 20),
        night.resolve("inbox").toString(),
        List.of(home.resolve("config/codes").toString(), night.resolve("codes").toString()),
        night.resolve("fictional.key"),
        target.resolve("store").toString(),
        target.resolve("out").toString());
  }

  /** Whether it lies where it belongs. */
  boolean isThere() {
    return Files.isDirectory(keyFile.resolveSibling("inbox"));
  }

  Layer layer() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("inbox", inbox);
    codes.forEach(folder -> tree.withArray("codes").add(folder));
    tree.put("key_file", keyFile.toString());
    tree.put("store", store);
    tree.put("out", out);
    return new Layer("sample night", tree);
  }
}
