package nl.plafondwacht.proof.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a JVM allocated in all, from its log of collections: the heap's growth between them. */
final class Allocations {
  private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(");
  private static final Pattern AT_EXIT = Pattern.compile(" heap +total \\d+K, used (\\d+)K");
  private static final long KIBIBYTE = 1024;

  private Allocations() {}

  /** The option of the JVM that writes the log. */
  static String option(Path log) {
    return "-Xlog:gc,gc+heap+exit:file=" + log + "::filecount=0";
  }

  static long bytes(Path log) throws IOException {
    long allocated = 0;
    long left = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher collection = COLLECTION.matcher(line);
      Matcher exit = AT_EXIT.matcher(line);
      if (collection.find()) {
        allocated += Long.parseLong(collection.group(1)) * KIBIBYTE - left;
        left = Long.parseLong(collection.group(2)) * KIBIBYTE;
      } else if (exit.find()) {
        allocated += Long.parseLong(exit.group(1)) - left;
      }
    }
    return allocated * KIBIBYTE;
  }
}
