package nl.plafondwacht.sample.insurer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.delivery.FirstPass;
import nl.plafondwacht.sample.insurer.delivery.InsurerFiles;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.world.Window;
import nl.plafondwacht.sample.insurer.world.World;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic insurer: deliveries, code tables for them, and what is true. The same arguments give
 * the same bytes on every machine. Safe for use by one thread; it uses all cores itself.
 */
public final class Insurer {
  private static final int LEAST_DAYS = 60;
  private static final int MOST_YEARS = 10;
  private static final int MOST_NIGHTS = 60;
  private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  private final Size size;
  private final World world;
  private @Nullable Agreements agreements;

  private Insurer(Size size, World world) {
    this.size = size;
    this.world = world;
  }

  /**
   * An insurer that delivers on the last days of its time.
   *
   * @param from first service day
   * @param to last service day, day of the last delivery, and the date to run the night for
   * @param nights daily deliveries; the first holds the history
   * @throws BadArgument when they make no insurer
   */
  public static Insurer of(Size persons, long seed, LocalDate from, LocalDate to, int nights) {
    check(from, to, nights);
    Window window = new Window(Day.of(from), Day.of(to), nights);
    return new Insurer(persons, new World(persons.persons(), seed, window));
  }

  private static void check(LocalDate from, LocalDate to, int nights) {
    if (to.isBefore(from)) {
      throw new BadArgument("to is " + to + ", expected a day on or after from, " + from);
    }
    if (from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
      throw new BadArgument(from + " to " + to + " lies outside " + EARLIEST + " to " + LATEST);
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < LEAST_DAYS || to.isAfter(from.plusYears(MOST_YEARS))) {
      throw new BadArgument(
          "%s to %s is %d days, expected at least %d and at most %d years"
              .formatted(from, to, days, LEAST_DAYS, MOST_YEARS));
    }
    if (nights < 1 || nights > MOST_NIGHTS || nights >= days) {
      throw new BadArgument(
          "nights is " + nights + ", expected 1 to " + MOST_NIGHTS + " and less than the window");
    }
  }

  /**
   * Writes {@code inbox/}, {@code codes/} and {@code truth/}. They grow in a folder beside the one
   * asked for, which gets its name when everything is there.
   *
   * @param out a folder that does not exist or is empty
   * @throws BadArgument when it is not
   */
  public void writeTo(Path out, Progress progress) throws IOException {
    Path target = out.toAbsolutePath().normalize();
    refuseContent(target);
    Path parent = Files.createDirectories(parent(target));
    Path growing = parent.resolve("." + target.getFileName() + ".growing");
    delete(growing);
    Files.createDirectory(growing);
    boolean complete = false;
    try {
      write(growing, progress);
      Files.deleteIfExists(target);
      Files.move(growing, target);
      complete = true;
    } finally {
      if (!complete) {
        delete(growing);
      }
    }
  }

  /**
   * Rows of one person by file, headers apart, as they stand in the files of everybody. The first
   * call adds up all persons once, because ceilings depend on them.
   *
   * @param number from 0
   */
  public SortedMap<String, String> person(long number) throws IOException {
    if (number < 0 || number >= size.persons()) {
      throw new BadArgument("person is " + number + ", expected 0 to " + (size.persons() - 1));
    }
    return InsurerFiles.person(number, world, agreements(Progress.SILENT));
  }

  private void write(Path folder, Progress progress) throws IOException {
    Agreements chosen = agreements(progress);
    long all = size.persons();
    inPasses(
        () -> {
          InsurerFiles.write(
              folder,
              world,
              all,
              chosen,
              (done, lines) -> progress.at(Progress.Stage.FILES, done, all, lines));
          return all;
        });
  }

  private Agreements agreements(Progress progress) throws IOException {
    Agreements known = agreements;
    if (known == null) {
      long all = size.persons();
      known =
          inPasses(
              () ->
                  FirstPass.ceilings(
                      world,
                      all,
                      (done, lines) -> progress.at(Progress.Stage.CEILINGS, done, all, lines)));
      agreements = known;
    }
    return known;
  }

  private static <T> T inPasses(Callable<T> pass) throws IOException {
    try {
      return pass.call();
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IOException("The insurer could not be made", failed);
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
