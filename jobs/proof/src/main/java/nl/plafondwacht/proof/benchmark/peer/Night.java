package nl.plafondwacht.proof.benchmark.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafondwacht.proof.benchmark.inbox.Inbox;

/**
 * The product: {@code plafondwacht nightly}, on an empty store or on that of the night before.
 *
 * @param home folder the program is installed in
 * @param heap as in {@code -Xmx}
 * @param key pseudonym key, used only when the inbox holds BSNs
 * @param jvmOptions further options of the JVM
 */
public record Night(Path home, String heap, int threads, String key, List<String> jvmOptions)
    implements Peer {
  private static final String MAIN = "nl.plafondwacht.nightly.Plafondwacht";

  public Night {
    jvmOptions = List.copyOf(jvmOptions);
  }

  @Override
  public String name() {
    return "night";
  }

  @Override
  public Measured run(Inbox inbox, Path work) throws IOException, InterruptedException, PeerFailed {
    List<String> options = new ArrayList<>(jvmOptions);
    Path allocations = work.resolve("gc.log");
    options.add(Allocations.option(allocations));
    options.add("-Dplafondwacht.home=" + home);
    options.add("-Dplafondwacht.terminal=" + Boolean.getBoolean("plafondwacht.terminal"));
    List<String> command = Jvm.command(heap, options, MAIN);
    command.add("nightly");
    command.addAll(List.of("--date", inbox.runDate().toString()));
    command.addAll(List.of("--codes", home.resolve("config/codes").toString()));
    command.addAll(List.of("--inbox", inbox.folder().toString()));
    command.addAll(List.of("--store", work.resolve("store").toString()));
    command.addAll(List.of("--out", work.resolve("out").toString()));
    command.addAll(List.of("--threads", Integer.toString(threads)));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("PLAFONDWACHT_KEY", key);
    Measured measured = WatchedProcess.run(name(), process, work.resolve("night.log"));
    return new Measured(
        measured.seconds(),
        measured.cpuSeconds(),
        measured.peakBytes(),
        Allocations.bytes(allocations),
        stages(work));
  }

  @Override
  public Path table(Path work, String name) throws IOException {
    return run(work).resolve(name + ".parquet");
  }

  /** The commit it was built from, as its run says. */
  public String commit(Path work) throws IOException {
    return record(work).path("program").path("commit").asText();
  }

  /** operator/run.json of the run. */
  JsonNode record(Path work) throws IOException {
    return read(run(work).resolve("operator/run.json"));
  }

  private SortedMap<String, Double> stages(Path work) throws IOException {
    SortedMap<String, Double> stages = new TreeMap<>();
    int number = 1;
    for (JsonNode stage : record(work).path("stages")) {
      String name = "%02d %s".formatted(number++, stage.path("name").asText());
      stages.put(name, stage.path("millis").asLong() / 1e3);
    }
    return stages;
  }

  private static Path run(Path work) throws IOException {
    Path out = work.resolve("out");
    return out.resolve(read(out.resolve("latest.json")).path("path").asText());
  }

  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }
}
