package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.files.Rights;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.codes.MessageLayouts;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.rules.finding.Reason;

/** What has to hold before a night does any work, as far as the settings alone cannot tell. */
public final class Preconditions {
  private static final String SETTINGS = "settings";

  private final FileAccess files;
  private final Settings settings;
  private final LongSupplier scratchFree;
  private final boolean isDry;

  /**
   * Looks at what the settings name, with other room than there is.
   *
   * @param scratchFree bytes free on the disk of the scratch folder, which exists when this is
   *     asked, unless nothing may be made
   */
  Preconditions(FileAccess files, Settings settings, LongSupplier scratchFree) {
    this(files, settings, scratchFree, false);
  }

  private Preconditions(
      FileAccess files, Settings settings, LongSupplier scratchFree, boolean isDry) {
    this.files = files;
    this.settings = settings;
    this.scratchFree = scratchFree;
    this.isDry = isDry;
  }

  /** Looks without making a folder: one that is not there is tried in the nearest above it. */
  public static Preconditions ofDryRun(FileAccess files, Settings settings) {
    return new Preconditions(files, settings, () -> free(settings.folders().scratch()), true);
  }

  private static long free(Path scratch) {
    Path there = scratch;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toFile().getUsableSpace();
  }

  /** Looks at what the settings name. */
  Preconditions(FileAccess files, Settings settings) {
    this(files, settings, () -> settings.folders().scratch().toFile().getUsableSpace());
  }

  /**
   * The code tables, when everything holds that a night with an intake needs.
   *
   * @throws ConfigurationException with all mistakes at once
   */
  CodeTables ofNight() throws IOException {
    return codes(mistakes());
  }

  /**
   * The code tables, when everything holds that a run over the store needs.
   *
   * @throws ConfigurationException with all mistakes at once
   */
  CodeTables ofRun() throws IOException {
    return codes(ofSettings());
  }

  /**
   * What a run needs that brings its own code tables.
   *
   * @throws ConfigurationException with all mistakes at once
   */
  void requireFolders() throws IOException {
    List<Mistake> mistakes = ofSettings();
    if (!mistakes.isEmpty()) {
      throw new ConfigurationException(mistakes);
    }
  }

  /**
   * Makes the folders, unless it is a dry run, and tells everything but the code tables that does
   * not hold.
   */
  public List<Mistake> mistakes() throws IOException {
    List<Mistake> ofSettings = ofSettings(); // first: scratch has to be there
    List<Mistake> mistakes = new ArrayList<>(ofSettings.isEmpty() ? inbox() : missingInbox());
    mistakes.addAll(layouts());
    mistakes.addAll(ofSettings);
    return mistakes;
  }

  /** What is wrong with the layouts of messages; a run over the store needs none. */
  private List<Mistake> layouts() throws IOException {
    try {
      MessageLayouts.of(settings.messages());
      return List.of();
    } catch (ConfigurationException wrong) {
      return wrong.mistakes();
    }
  }

  private List<Mistake> ofSettings() throws IOException {
    FolderTrial trial = new FolderTrial(files, settings, isDry);
    List<Mistake> mistakes = new ArrayList<>(trial.mistakes());
    boolean isWritable = mistakes.isEmpty();
    // Whether the memory of this process is enough for what is to be done at once.
    new HeapRoom(settings.limits())
        .missing(Runtime.getRuntime().maxMemory())
        .ifPresent(mistakes::add);
    mistakes.addAll(unknownReasons());
    if (isWritable) { // rights are tried on files
      mistakes.addAll(rights(trial.place(settings.folders().out())));
    }
    return mistakes;
  }

  private CodeTables codes(List<Mistake> mistakes) throws IOException {
    try {
      CodeTables codes = CodeTables.read(files, settings.folders().codes());
      if (mistakes.isEmpty()) {
        return codes;
      }
    } catch (ConfigurationException wrongTables) {
      mistakes.addAll(wrongTables.mistakes());
    }
    throw new ConfigurationException(mistakes);
  }

  /** Whether there is an inbox, and room in scratch for what is new in it. */
  private List<Mistake> inbox() throws IOException {
    List<Mistake> missing = missingInbox();
    return missing.isEmpty()
        ? new ScratchRoom(files, settings).missing(scratchFree).stream().toList()
        : missing;
  }

  private List<Mistake> missingInbox() throws IOException {
    Optional<FileEntry> inbox = files.find(settings.folders().inbox());
    if (inbox.isPresent() && inbox.get().folder()) {
      return List.of();
    }
    return List.of(notAnInbox(inbox.isPresent() ? "a file" : "not there"));
  }

  /** Whether there is an inbox; its deliveries may still be unreadable. */
  public boolean hasInbox() throws IOException {
    return missingInbox().isEmpty();
  }

  private Mistake notAnInbox(String what) {
    String value = "%s (%s)".formatted(settings.folders().inbox(), what);
    return new Mistake(SETTINGS, "inbox", value, "a folder of deliveries");
  }

  /** Only rejects count in a budget, so a budget for anything else would never be exceeded. */
  public List<Mistake> unknownReasons() {
    List<String> legal =
        Arrays.stream(Reason.values())
            .filter(reason -> reason.weight() == Reason.Weight.REJECT)
            .map(Reason::name)
            .toList();
    String expected = "one of the reasons " + String.join(", ", legal);
    return settings.quarantine().perReason().keySet().stream()
        .filter(reason -> !legal.contains(reason))
        .map(reason -> new Mistake(SETTINGS, "quarantine.per_reason", reason, expected))
        .toList();
  }

  /**
   * Tries the rights of each root on a file of its own: only the storage knows its users.
   *
   * @param folder where, made when it is not there
   */
  private List<Mistake> rights(String folder) throws IOException {
    List<Mistake> mistakes = new ArrayList<>();
    for (Map.Entry<String, Rights> root : settings.roots().entrySet()) {
      String trial = Locations.child(folder, ".rights-" + root.getKey());
      try (NewFile file = files.create(trial)) {
        file.commit();
      }
      try {
        files.setRights(trial, root.getValue());
      } catch (IOException e) {
        String expected = "rights that can be given (%s)".formatted(e.getMessage());
        mistakes.add(new Mistake(SETTINGS, "roots." + root.getKey(), "refused", expected));
      } finally {
        files.delete(trial);
      }
    }
    return mistakes;
  }
}
