package nl.plafondwacht.nightly.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The fictional night that comes with the program: nothing but the bare command runs it. */
public record SampleNight(
    LocalDate date, Path inbox, List<Path> codes, Path keyFile, Path store, Path out) {

  /** As it lies under the folder the program is installed in. */
  public static SampleNight under(Path home) {
    Path night = home.resolve("sample-data/small-night");
    Path target = home.resolve("sample-data/target/small-night");
    return new SampleNight(
        LocalDate.of(2026, 11, 20),
        night.resolve("inbox"),
        List.of(home.resolve("config/codes"), night.resolve("codes")),
        night.resolve("fictional.key"),
        target.resolve("store"),
        target.resolve("out"));
  }

  Layer layer() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("inbox", inbox.toString());
    codes.forEach(folder -> tree.withArray("codes").add(folder.toString()));
    tree.put("key_file", keyFile.toString());
    tree.put("store", store.toString());
    tree.put("out", out.toString());
    return new Layer("sample night", tree);
  }
}
