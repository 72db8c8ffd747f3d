package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lies under a folder. */
final class Tree {
  private Tree() {}

  /** Locks stay when they are free. */
  private static final Pattern LOCK = Pattern.compile("(.*/)?\\.(scratch|store|out)\\.lock(/.*)?");

  /** Every file but locks, by its path relative to the folder; none when there is none. */
  static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !LOCK.matcher(name).matches())
          .sorted()
          .toList();
    }
  }

  /** Every file with the digest of its bytes. */
  static List<String> digests(Path folder) throws IOException {
    List<String> digests = new ArrayList<>();
    for (String name : names(folder)) {
      digests.add(name + " " + Sent.sha256(Files.readAllBytes(folder.resolve(name))));
    }
    return digests;
  }
}
