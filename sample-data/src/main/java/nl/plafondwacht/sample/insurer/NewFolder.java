package nl.plafondwacht.sample.insurer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is there when everything in it is. */
final class NewFolder {

  private NewFolder() {}

  /** Puts files into a folder that is there already. */
  @FunctionalInterface
  interface Filling {
    void into(Path folder) throws IOException;
  }

  /**
   * Fills a folder beside the one asked for, and gives it its name afterwards.
   *
   * @throws BadArgument when there is something already
   */
  static void fill(Path out, Filling filling) throws IOException {
    Path target = out.toAbsolutePath().normalize();
    refuseContent(target);
    Path parent = Files.createDirectories(parent(target));
    Path growing = parent.resolve("." + target.getFileName() + ".growing");
    delete(growing);
    Files.createDirectory(growing);
    boolean complete = false;
    try {
      filling.into(growing);
      Files.deleteIfExists(target);
      Files.move(growing, target);
      complete = true;
    } finally {
      if (!complete) {
        delete(growing);
      }
    }
  }

  private static Path parent(Path target) {
    Path parent = target.getParent();
    if (parent == null) {
      throw new BadArgument("out is " + target + ", expected a folder below another");
    }
    return parent;
  }

  private static void refuseContent(Path out) throws IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new BadArgument("out is " + out + ", expected a folder");
    }
    if (Files.isDirectory(out)) {
      try (Stream<Path> content = Files.list(out)) {
        if (content.findAny().isPresent()) {
          throw new BadArgument("out is " + out + ", expected an empty folder or none");
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> below = Files.walk(folder)) {
        List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      }
    }
  }
}
