package nl.plafondwacht.proof.benchmark.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a peer's JVM is started: with the Java and the class path of this one. */
final class Jvm {
  private static final int FEW_PROCESSORS = 4;
  private static final int UNSAFE_WARNS_FROM = 23;

  private Jvm() {}

  /**
   * The command up to the arguments of the program.
   *
   * @param heap as in {@code -Xmx}
   */
  static List<String> command(String heap, List<String> options, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    if (Runtime.getRuntime().availableProcessors() <= FEW_PROCESSORS
        && options.stream().noneMatch(option -> option.matches("-XX:[+]Use\\w+GC"))) {
      command.add("-XX:+UseSerialGC"); // As the launcher does.
    }
    if (Runtime.version().feature() >= UNSAFE_WARNS_FROM) {
      command.add("--sun-misc-unsafe-memory-access=allow");
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    return command;
  }
}
