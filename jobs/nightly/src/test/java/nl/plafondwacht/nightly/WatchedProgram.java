package nl.plafondwacht.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.WatchedFiles;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.host.Shutdown;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.Surroundings;
import nl.plafondwacht.nightly.store.Json;

/**
 * The program, wired as it is, except that at one moment of its use of files it writes into the
 * file {@code -Dnote} where it is, and then dies or, with {@code -Dgo}, waits for that file. A
 * moment reads {@code ReadStage: half written /folder/file}; the one meant is the {@code -Dtimes}th
 * that matches {@code -Dmoment}.
 */
public final class WatchedProgram {
  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private static final int KILLED = 137;
  private static final Instant COME = Instant.parse("2026-12-01T00:00:00Z");

  private WatchedProgram() {}

  public static void main(String[] args) {
    Logging.start();
    Shutdown shutdown = Shutdown.install();
    FileAccess files = WatchedFiles.by(atMoment(Integer.getInteger("times", 1)));
    shutdown.exit(program(files, shutdown.request(), System.out, System.err).run(args));
  }

  /** What a command said on standard output and standard error, and its exit code. */
  public record Ended(int code, String said, String complained) {}

  /** Runs a command in this process. */
  public static Ended run(FileAccess files, StopRequest stop, List<String> args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    int code = program(files, stop, utf8(said), utf8(complained)).run(args.toArray(String[]::new));
    return new Ended(
        code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command in this process, to its end; gives all moments in their order. */
  public static List<String> moments(List<String> args) {
    List<String> moments = Collections.synchronizedList(new ArrayList<>());
    run(
        WatchedFiles.by((moment, location) -> moments.add(told(moment, location))),
        new StopRequest(),
        args);
    return moments;
  }

  private static Plafondwacht program(
      FileAccess files, StopRequest stop, PrintStream out, PrintStream err) {
    CommandContext bench = new CommandContext(Surroundings.ofProcess(), files, clock(), stop, out);
    return Plafondwacht.wired(bench, List.of(), err);
  }

  /** That of the machine, or later: the dates of the tests have come. */
  private static InstantSource clock() {
    InstantSource system = InstantSource.system();
    Duration behind = Duration.between(system.instant(), COME);
    return behind.isNegative() ? system : InstantSource.offset(system, behind);
  }

  private static WatchedFiles.Watcher atMoment(int times) {
    Pattern wanted = Pattern.compile(System.getProperty("moment"));
    AtomicInteger moments = new AtomicInteger();
    Path note = Path.of(System.getProperty("note"));
    return (moment, location) -> {
      String here = told(moment, location);
      if (wanted.matcher(here).matches() && moments.incrementAndGet() == times) {
        Path half = note.resolveSibling(note.getFileName() + ".half");
        Files.writeString(half, here);
        Files.move(half, note);
        endOrWait();
      }
    };
  }

  private static String told(String moment, String location) {
    return "%s: %s %s".formatted(user(), moment, location);
  }

  /** The stage that uses the files, else the innermost class of the program that does. */
  private static String user() {
    List<Class<?>> classes =
        STACK.walk(
            frames ->
                frames
                    .<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                    .filter(one -> one.getName().startsWith("nl.plafondwacht.nightly."))
                    .filter(one -> one != WatchedProgram.class && one != Json.class)
                    .toList());
    return classes.stream()
        .filter(Stage.class::isAssignableFrom)
        .findFirst()
        .or(() -> classes.stream().findFirst())
        .map(Class::getSimpleName)
        .orElseThrow();
  }

  private static void endOrWait() throws IOException {
    String go = System.getProperty("go");
    if (go == null) {
      Runtime.getRuntime().halt(KILLED);
      return;
    }
    try {
      while (!Files.exists(Path.of(go))) {
        Thread.sleep(10);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
