package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.WatchedProgram;
import nl.plafondwacht.nightly.WatchedProgram.Ended;
import nl.plafondwacht.nightly.host.StopRequest;

/**
 * What the night and its dry run are started in: the base delivery, and what a test makes of it.
 */
final class Situation {
  private NightCommand night;
  private final List<String> more = new ArrayList<>();
  private boolean hasKey = true;
  private AutoCloseable held = () -> {};

  /** Makes it. */
  @FunctionalInterface
  interface Arrangement {
    void make(Situation situation) throws Exception;
  }

  Situation(Path folder) throws IOException {
    this.night = NightCommand.small(folder);
  }

  NightCommand night() {
    return night;
  }

  Path folder() {
    return night.folder();
  }

  /** A delivery beside the base. */
  Sent next() {
    return Sent.on("11", night.inbox(), "d2");
  }

  void on(String date) {
    night = night.on(LocalDate.parse(date));
  }

  void with(String... words) {
    more.addAll(List.of(words));
  }

  void withoutKey() {
    hasKey = false;
  }

  void settings(String yaml) throws IOException {
    night.settings(yaml);
  }

  /** The base in the store, as of the night before. */
  void nightBefore() {
    int code = night.on(night.date().minusDays(1)).run().code();
    if (code != 0) {
      throw new IllegalStateException("The night before ended with " + code);
    }
  }

  void file(String name, String text) throws IOException {
    Path file = folder().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void hold(AutoCloseable lock) {
    held = lock;
  }

  void release() throws Exception {
    held.close();
  }

  /** A command with the options of the night. */
  Ended run(String command, String... grade) {
    List<String> words = new ArrayList<>(night.words());
    words.set(0, command);
    words.addAll(more);
    words.addAll(List.of(grade));
    if (!hasKey) {
      int at = words.indexOf("--key-file");
      words.subList(at, at + 2).clear();
    }
    return WatchedProgram.run(FileAccess.byScheme(), new StopRequest(), words);
  }
}
