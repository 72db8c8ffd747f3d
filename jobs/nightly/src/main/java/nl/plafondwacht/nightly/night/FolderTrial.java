package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plafondwacht.files.DiskFullException;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.nightly.host.Owner;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.settings.Settings;

/**
 * Every folder that a run writes to, tried: a small file is made and removed again. What the rights
 * of a folder say is not asked; the storage may have other reasons.
 *
 * @param isDry makes no folder: one that is not there is tried in the nearest above it
 */
record FolderTrial(FileAccess files, Settings settings, boolean isDry) {
  private static final String TRIAL = ".plafondwacht-trial-";
  private static final Pattern TRIAL_NAME =
      Pattern.compile("\\.?" + Pattern.quote(TRIAL) + "([0-9a-f]+-[0-9]+)\\..+");

  /**
   * The folders that cannot be written to.
   *
   * @throws DiskFullException when it is only for want of room
   */
  List<Mistake> mistakes() throws IOException {
    List<Mistake> mistakes = new ArrayList<>();
    for (Map.Entry<String, String> folder : folders().entrySet()) {
      try {
        attempt(place(folder.getValue()));
      } catch (DiskFullException full) {
        throw full;
      } catch (IOException e) {
        mistakes.add(
            mistake(
                folder.getKey(),
                folder.getValue(),
                "a folder in which files can be made and removed (%s)".formatted(e.getMessage())));
      }
    }
    if (mistakes.isEmpty()) {
      mistakes.addAll(ofFiles());
    }
    return mistakes;
  }

  /** Where a file is made on trial for a folder. */
  String place(String folder) throws IOException {
    String there = folder;
    while (isDry && files.find(there).isEmpty()) {
      there = Locations.parent(there);
    }
    return there;
  }

  private void attempt(String folder) throws IOException {
    String name =
        TRIAL + Owner.name() + "." + UUID.randomUUID(); // A process may try twice at once.
    String trial = Locations.child(folder, name);
    try (NewFile file = files.create(trial)) {
      file.write(0);
      file.commit();
    }
    files.delete(trial);
    removeThoseOfDead(folder);
  }

  /** What a process left that was killed during its trial. */
  private void removeThoseOfDead(String folder) throws IOException {
    for (FileEntry file : files.listWithUnfinished(folder)) {
      Matcher trial = TRIAL_NAME.matcher(file.name());
      if (trial.matches() && Owner.isNameOfDead(trial.group(1))) {
        files.delete(Locations.child(folder, file.name()));
      }
    }
  }

  /** The folders by setting. */
  private Map<String, String> folders() {
    Map<String, String> folders = settings.folders().written();
    folders.put("metrics.file", Locations.parent(metrics()));
    return folders;
  }

  /** A folder of their name would be found only when they are written. */
  private List<Mistake> ofFiles() throws IOException {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("store", Locations.child(settings.folders().store(), "current.json"));
    named.put("out", Locations.child(settings.folders().out(), "latest.json"));
    named.put("metrics.file", metrics());
    List<Mistake> mistakes = new ArrayList<>();
    for (Map.Entry<String, String> file : named.entrySet()) {
      if (files.find(file.getValue()).filter(FileEntry::folder).isPresent()) {
        mistakes.add(mistake(file.getKey(), file.getValue(), "a file, not a folder"));
      }
    }
    return mistakes;
  }

  private String metrics() {
    Path file = settings.reporting().metricsFile();
    return file.toAbsolutePath().toString();
  }

  private static Mistake mistake(String setting, String value, String expected) {
    return new Mistake("settings", setting, value, expected);
  }
}
