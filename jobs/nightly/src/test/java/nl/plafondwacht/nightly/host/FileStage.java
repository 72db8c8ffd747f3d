package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A stage as the contract wants it: a unit is done when its file is there. Notes every real piece
 * of work.
 */
record FileStage(String name, List<String> units, Path folder, Work work) implements Stage {

  @Override
  public void run(String unit) throws Exception {
    Path file = folder.resolve(name + "-" + unit);
    if (Files.exists(file)) {
      return;
    }
    work.before(unit);
    note(name + " " + unit);
    Files.writeString(file, unit);
  }

  private synchronized void note(String line) throws IOException {
    Path notes = folder.resolve("notes");
    Files.writeString(notes, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** What a unit does before its file appears. */
  @FunctionalInterface
  interface Work {
    void before(String unit) throws Exception;
  }
}
