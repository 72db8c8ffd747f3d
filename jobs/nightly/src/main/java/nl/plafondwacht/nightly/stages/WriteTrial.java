package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.files.Locations;
import nl.plafondwacht.store.files.NewFile;

/** Whether folders can be written, tried without leaving anything behind. */
public record WriteTrial(FileAccess files) {

  /** The folder, or the nearest one above it that is there: in it the folder would be made. */
  String nearest(String folder) throws IOException {
    String there = folder;
    while (files.find(there).isEmpty()) {
      there = Locations.parent(there);
    }
    return there;
  }

  /** Begins a file that is dropped again; fails when a file in this folder could not be begun. */
  public void in(String folder) throws IOException {
    try (NewFile trial = files.create(Locations.child(nearest(folder), ".plafondwacht-check"))) {
      trial.write(0);
    }
  }
}
