package nl.plafondwacht.proof.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.proof.benchmark.inbox.Inbox;

/**
 * DuckDB, doing the same with one SQL script.
 *
 * @param memory limit such as 1GB; empty for DuckDB's own, 80 % of the machine
 */
public record DuckDb(int threads, String memory) implements Peer {
  /** For the JVM around it; DuckDB's own memory lies outside the heap. */
  private static final String HEAP = "256m";

  @Override
  public String name() {
    return memory.isEmpty() ? "duckdb" : "duckdb-" + memory;
  }

  @Override
  public Measured run(Inbox inbox, Path work) throws IOException, InterruptedException, PeerFailed {
    String files =
        inbox.declarations().stream()
            .map(file -> "'" + file + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    List<String> command = Jvm.command(HEAP, List.of(), DuckDbScript.class.getName());
    command.add("threads=" + threads);
    command.add("memory=" + (memory.isEmpty() ? "" : "SET memory_limit = '" + memory + "';"));
    command.add("work=" + work);
    command.add("delivery=" + inbox.delivery());
    command.add("declarations=" + files);
    command.add("d=" + inbox.runDate());
    ProcessBuilder process = new ProcessBuilder(command);
    return WatchedProcess.run(name(), process, work.resolve("duckdb.log"));
  }

  @Override
  public Path table(Path work, String name) {
    return work.resolve(Path.of(name).getFileName() + ".parquet");
  }

  /** Of the library. */
  public static String version() throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      return duckdb.getMetaData().getDatabaseProductVersion();
    }
  }
}
