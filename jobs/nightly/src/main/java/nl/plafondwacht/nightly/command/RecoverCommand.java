package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.nightly.command.UnfinishedWork.UnfinishedFile;
import nl.plafondwacht.nightly.host.BatchHost;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.RunStatus;
import nl.plafondwacht.nightly.host.WriterLocks;
import nl.plafondwacht.nightly.publish.RunArchive;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.Folders;
import nl.plafondwacht.nightly.store.LiveFiles;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports what a death left behind, and puts right what the next night would put right. */
@Command(
    name = "recover",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "After a death: recovers executions left running, tells unfinished work, and checks that"
            + " the store has every file it names. A night does the same by itself, so this is to"
            + " look, or to make room.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht recover                      tells what is left over",
      "  plafondwacht recover --force              and removes it"
    })
public final class RecoverCommand implements Callable<Integer> {
  private static final int MOST_FILES = 20;

  /** What nights make in scratch; anything else there is somebody else's. */
  private static final List<String> WORK = List.of("intake", "runs", "compaction");

  private final FileAccess files;
  private final CommandContext context;
  private final PrintStream out;

  @Option(names = "--force", description = "Remove unfinished work; the next night does it again.")
  private boolean force;

  @Mixin private CommonOptions options = new CommonOptions();

  /** Works on the files of the context. */
  public RecoverCommand(CommandContext context) {
    this.context = context;
    this.files = context.files();
    this.out = context.out();
  }

  @Override
  public Integer call() throws IOException {
    Folders folders = options.withoutKey(context.surroundings()).settings().folders();
    try (WriterLocks locks = WriterLocks.ofAll(files, folders, context.clock())) {
      int recovered = BatchHost.recover(locks.night());
      out.printf("Executions of a dead process, now recovered: %d%n", recovered);
      RunStatus.endDead(locks.night());
      leftOvers(look(locks.files(), folders));
    }
    return store(folders.store()).code();
  }

  private void leftOvers(UnfinishedWork leftOvers) throws IOException {
    List<UnfinishedFile> found = leftOvers.found();
    if (found.isEmpty()) {
      out.println("Unfinished work: none");
      return;
    }
    out.println("Unfinished work, which does not count:");
    found.forEach(
        one -> out.printf(Locale.ROOT, "  %,15d bytes  %s%n", one.bytes(), one.location()));
    if (force) {
      leftOvers.remove();
    }
    out.println(force ? "Removed" : "Left as it is; --force removes it");
  }

  private static UnfinishedWork look(FileAccess files, Folders folders) throws IOException {
    String state = folders.state().toString();
    String scratch = folders.scratch().toString();
    String staging = new RunArchive(files, folders.out()).staging();
    UnfinishedWork leftOvers = new UnfinishedWork(files);
    leftOvers.folder(staging);
    for (String work : WORK) {
      leftOvers.folder(Locations.child(scratch, work));
    }
    leftOvers.temporaryFiles(folders.out(), Set.of(staging, state, scratch));
    leftOvers.temporaryFiles(folders.store(), Set.of(state, scratch, staging));
    leftOvers.temporaryFiles(state, Set.of(scratch));
    return leftOvers;
  }

  /** A store that misses a file it names cannot be helped from here. */
  private ExitCode store(String folder) {
    try {
      Store store = new Store(files, folder);
      Manifest manifest = store.manifest();
      List<String> missing = LiveFiles.missing(store, manifest);
      out.printf(
          Locale.ROOT,
          "Store %s: %,d of %,d files missing%n",
          folder,
          missing.size(),
          LiveFiles.of(manifest).size());
      missing.stream().limit(MOST_FILES).forEach(file -> out.println("  " + file));
      if (missing.isEmpty()) {
        return ExitCode.COMPLETE;
      }
      if (missing.size() > MOST_FILES) {
        out.printf(Locale.ROOT, "  and %,d more%n", missing.size() - MOST_FILES);
      }
    } catch (IOException e) {
      out.printf(
          "Store %s: %s%n", folder, Objects.requireNonNullElseGet(e.getMessage(), e::toString));
    }
    out.println("No night can put this right: bring the store back from a backup");
    return ExitCode.FAILED;
  }
}
