package nl.plafondwacht.proof.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.proof.benchmark.inbox.Inbox;

/** DuckDB, doing the same with one SQL script. */
public record DuckDb(int threads) implements Peer {
  /** For the JVM around it; DuckDB's own memory lies outside the heap. */
  private static final String HEAP = "256m";

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public Measured run(Inbox inbox, Path work) throws IOException, InterruptedException, PeerFailed {
    String files =
        inbox.declarations().stream()
            .map(file -> "'" + file + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    List<String> command = Jvm.command(HEAP, List.of(), DuckDbScript.class.getName());
    command.add("threads=" + threads);
    command.add("work=" + work);
    command.add("delivery=" + inbox.delivery());
    command.add("declarations=" + files);
    command.add("d=" + Inbox.runDate());
    ProcessBuilder process = new ProcessBuilder(command);
    return WatchedProcess.run(name(), process, work.resolve("duckdb.log"));
  }

  @Override
  public Path ceilingTests(Path work) {
    return work.resolve("ceiling_tests.parquet");
  }

  /** File with one row: lines_in, lines_accepted, cents_in. */
  Path counts(Path work) {
    return work.resolve("counts.parquet");
  }
}
