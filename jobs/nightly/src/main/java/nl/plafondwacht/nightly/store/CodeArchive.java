package nl.plafondwacht.nightly.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;

/** Every code table that a run was made with, by digest, so that the run can be made again. */
public final class CodeArchive {
  static final String FOLDER = "codes";

  private final Store store;

  public CodeArchive(Store store) {
    this.store = store;
  }

  /** Keeps the tables; those that are there stay as they are. */
  public void keep(CodeTables codes) throws IOException {
    for (Map.Entry<String, byte[]> text : codes.texts().entrySet()) {
      if (store.files().find(location(text.getKey())).isEmpty()) {
        try (NewFile file = store.files().create(location(text.getKey()))) {
          file.write(text.getValue());
          file.commit();
        }
      }
    }
  }

  /**
   * The tables of a run.
   *
   * @param digests as in its run.json, by name and position of the folder
   * @throws ConfigurationException when one is no longer kept, or is not what it was
   */
  public CodeTables read(SortedMap<String, String> digests) throws IOException {
    SortedMap<String, String> locations = new TreeMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (Map.Entry<String, String> digest : digests.entrySet()) {
      String location = location(digest.getValue());
      locations.put(digest.getKey(), location);
      if (store.files().find(location).isEmpty()) {
        mistakes.add(new Mistake("store", location, "absent", "the table of that digest"));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(mistakes);
    }
    CodeTables codes = CodeTables.read(store.files(), locations, store.location(FOLDER));
    if (!codes.digests().equals(digests)) {
      throw new ConfigurationException(
          new Mistake("store", store.location(FOLDER), "changed", "tables as they were kept"));
    }
    return codes;
  }

  private String location(String digest) {
    return store.location("%s/%s.csv".formatted(FOLDER, digest));
  }
}
