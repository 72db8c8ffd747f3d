package nl.plafondwacht.sample.insurer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.delivery.FirstPass;
import nl.plafondwacht.sample.insurer.delivery.Format;
import nl.plafondwacht.sample.insurer.delivery.InsurerFiles;
import nl.plafondwacht.sample.insurer.delivery.Population;
import nl.plafondwacht.sample.insurer.message.InventedBsn;
import nl.plafondwacht.sample.insurer.payment.Agreements;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import nl.plafondwacht.sample.insurer.world.Manner;
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
  private final int threads;
  private @Nullable Agreements agreements;

  private Insurer(Size size, World world, int threads) {
    this.size = size;
    this.world = world;
    this.threads = threads;
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
    return of(persons, seed, from, to, nights, Manner.ROWS);
  }

  /**
   * The same, of a world whose care is told in rows or in messages. Other lines, other persons.
   *
   * @throws BadArgument when they make no insurer, such as one of more persons than there are
   *     invented numbers for messages
   */
  public static Insurer of(
      Size persons, long seed, LocalDate from, LocalDate to, int nights, Manner manner) {
    check(from, to, nights);
    if (manner == Manner.MESSAGES && persons.persons() > InventedBsn.MOST_INSURED) {
      throw new BadArgument(
          "persons is %d, expected at most %d in messages: there are no more invented numbers"
              .formatted(persons.persons(), InventedBsn.MOST_INSURED));
    }
    InsurerTime window = new InsurerTime(Day.of(from), Day.of(to), nights);
    World world = new World(persons.persons(), seed, window, manner);
    return new Insurer(persons, world, Math.max(1, Runtime.getRuntime().availableProcessors()));
  }

  /** The same insurer, made by so many threads. */
  Insurer by(int otherThreads) {
    return new Insurer(size, world, otherThreads);
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

  /** Writes everything with declarations as CSV. */
  public void writeTo(Path out, Progress progress) throws IOException {
    writeTo(out, Format.CSV, progress);
  }

  /**
   * Writes {@code inbox/}, {@code codes/} and {@code truth/}, and {@code fictional.key} where care
   * is told in messages. They grow in a folder beside the one asked for, which gets its name when
   * everything is there.
   *
   * @param out a folder that does not exist or is empty
   * @param format of the declarations; EI only where care is told in messages
   * @throws BadArgument when it is not
   */
  public void writeTo(Path out, Format format, Progress progress) throws IOException {
    if (format == Format.EI && world.manner() == Manner.ROWS) {
      throw new BadArgument("format is EI, expected CSV: this insurer is told in rows");
    }
    NewFolder.fill(out, growing -> write(growing, format, progress));
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

  private void write(Path folder, Format format, Progress progress) throws IOException {
    Agreements chosen = agreements(progress);
    long all = size.persons();
    inPasses(
        () -> {
          InsurerFiles.write(
              folder,
              new Population(world, all, threads),
              chosen,
              format,
              new FirstPass.Watchers(
                  (done, lines) -> progress.at(Progress.Stage.FILES, done, all, lines),
                  (done, lines) -> progress.at(Progress.Stage.MESSAGES, done, all, lines)));
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
                      new Population(world, all, threads),
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
}
