package nl.plafondwacht.proof.benchmark.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * An inbox with one delivery, or with a second one of declarations only. The same recipe gives the
 * same bytes.
 *
 * @param runDate the night's D
 * @param delivery the first
 * @param declarations the files of the declarations feed, in order
 * @param bytes of all files together, as delivered
 */
public record Inbox(
    LocalDate runDate, Path folder, Path delivery, List<Path> declarations, long bytes) {
  private static final long SECOND_IS_ONE_OF = 100;

  /**
   * What is generated.
   *
   * @param lines of the declarations feed, in all files together
   * @param files of it
   */
  public record Recipe(
      long seed,
      long lines,
      Shape shape,
      PersonKind persons,
      Compression compression,
      int files,
      SecondNight secondNight) {
    /** Lines of a second delivery. */
    public long laterLines() {
      return lines / SECOND_IS_ONE_OF;
    }

    private Population population() {
      return Population.of(seed, shape, lines, secondNight);
    }
  }

  /** Writes it into a folder that does not exist yet, several files at the same time. */
  public static Inbox write(Path folder, Recipe recipe) throws IOException {
    LocalDate day = Calendar.RUN_DATE;
    Path delivery = delivery(folder, day);
    Population all = recipe.population();
    try {
      List<Described> described =
          new ArrayList<>(
              IntStream.range(0, recipe.files())
                  .parallel()
                  .mapToObj(file -> declarations(delivery, all, recipe, file))
                  .toList());
      described.addAll(feeds(delivery, all, recipe));
      describe(delivery, day, described);
      return of(day, folder, delivery, described);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Adds the delivery of the next day; answers the inbox with both. */
  public Inbox withSecond(Recipe recipe) throws IOException {
    LocalDate day = runDate.plusDays(1);
    Path second = delivery(folder, day);
    long from = recipe.lines();
    Described lines =
        declarations(second, recipe.population(), recipe, 0, from, from + recipe.laterLines());
    describe(second, day, List.of(lines));
    List<Path> both = new ArrayList<>(declarations);
    both.add(second.resolve(lines.name()));
    return new Inbox(day, folder, delivery, both, Files.size(second.resolve(lines.name())));
  }

  /** Folder of the second delivery, when there is one. */
  public Path second() {
    return folder.resolve(name(runDate));
  }

  private static Path delivery(Path folder, LocalDate day) throws IOException {
    return Files.createDirectories(folder.resolve(name(day)));
  }

  private static String name(LocalDate day) {
    return day + "-benchmark";
  }

  private static Inbox of(LocalDate day, Path folder, Path delivery, List<Described> described)
      throws IOException {
    long bytes = 0;
    List<Path> declarations = new ArrayList<>();
    for (Described file : described) {
      Path path = delivery.resolve(file.name());
      bytes += Files.size(path);
      if (file.feed().equals("declarations")) {
        declarations.add(path);
      }
    }
    return new Inbox(day, folder, delivery, declarations, bytes);
  }

  private static Described declarations(Path folder, Population all, Recipe recipe, int file) {
    long from = recipe.lines() * file / recipe.files();
    long to = recipe.lines() * (file + 1) / recipe.files();
    return declarations(folder, all, recipe, file, from, to);
  }

  private static Described declarations(
      Path folder, Population all, Recipe recipe, int file, long from, long to) {
    String name = "declarations-%03d.csv%s".formatted(file, recipe.compression().ending());
    LineText lines = new LineText(all, recipe.persons());
    DigestedFile.Content content =
        out -> {
          out.text().append(LineText.HEADER);
          for (long number = from; number < to; number++) {
            lines.append(out.text(), Line.of(all, number));
            out.next();
          }
        };
    return written(folder, name, "declarations", recipe.compression(), content);
  }

  private static List<Described> feeds(Path folder, Population all, Recipe recipe) {
    ContractText contracts = new ContractText(all);
    PersonText persons = new PersonText(all, recipe.persons());
    IntStream terminal = IntStream.range(all.persons() - all.terminalPersons(), all.persons());
    int[] ill = terminal.toArray();
    int[] everyone = IntStream.range(0, all.persons()).toArray();
    int[] agreed = IntStream.range(0, contracts.count()).toArray();
    return List.of(
        feed(folder, "persons", PersonText.PERSONS, everyone, persons::person),
        feed(
            folder, "terminal-registrations", PersonText.REGISTRATIONS, ill, persons::registration),
        feed(folder, "stays", PersonText.STAYS, ill, persons::stay),
        feed(folder, "contracts", ContractText.CONTRACTS, agreed, contracts::contract),
        feed(folder, "contract-insurers", ContractText.INSURERS, agreed, contracts::insurers),
        feed(folder, "contract-providers", ContractText.PROVIDERS, agreed, contracts::provider));
  }

  private static Described feed(
      Path folder, String feed, String header, int[] numbers, ObjIntConsumer<StringBuilder> rows) {
    String name = feed + ".csv";
    DigestedFile.Content content =
        out -> {
          out.text().append(header);
          for (int number : numbers) {
            rows.accept(out.text(), number);
            out.next();
          }
        };
    return written(folder, name, feed, Compression.NONE, content);
  }

  private static Described written(
      Path folder,
      String name,
      String feed,
      Compression compression,
      DigestedFile.Content content) {
    try {
      String digest = DigestedFile.write(folder.resolve(name), compression, content);
      return new Described(name, feed, digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(Path delivery, LocalDate day, List<Described> files)
      throws IOException {
    List<String> entries = files.stream().map(Described::json).toList();
    Files.writeString(
        delivery.resolve("delivery.json"),
        """
        {"format": 1, "delivery": "%s", "created": "%sT06:00:00+01:00", "files": [
        %s
        ]}
        """
            .formatted(name(day), day, String.join(",\n", entries)));
  }

  private record Described(String name, String feed, String sha256) {
    String json() {
      return "{\"name\": \"%s\", \"feed\": \"%s\", \"format\": \"csv\", \"sha256\": \"%s\"}"
          .formatted(name, feed, sha256);
    }
  }
}
