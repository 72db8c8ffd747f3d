package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: signals, death and a lock between processes. */
@Timeout(120)
class HostProcessTest {
  @TempDir private Path folder;
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void endProcesses() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void aStopSignalLetsTheRunningUnitEndAndGivesFifty() throws Exception {
    Process process = start();
    awaitLine(process.inputReader(StandardCharsets.UTF_8), "started");
    // Process.destroy() would close the streams too.
    process.toHandle().destroy();
    List<String> log = awaitLine(process.errorReader(StandardCharsets.UTF_8), "Stop requested");
    Files.createFile(folder.resolve("go"));
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(50);
    assertThat(notes()).hasSize(1);
    assertThat(log)
        .allMatch(
            line ->
                line.matches(
                    "\\d{4}-\\d\\d-\\d\\dT[0-9:.]{12}Z (INFO |WARN ) \\[[-0-9a-f]+\\] .*"));
    assertThat(log.stream().map(line -> line.substring(line.indexOf('['))))
        .containsExactly(
            "[0123456789ab] said through commons-logging",
            "[0123456789ab] said through java.util.logging",
            "[-] Stop requested: no new work is started, running work is finished");

    assertThat(runHere()).isEqualTo("recovered 0\nstarted\nstarted\n");
    assertThat(notes()).containsExactly("first a", "first b", "first c");
  }

  @Test
  void aKilledRunIsRecoveredByTheNext() throws Exception {
    Process process = start();
    awaitLine(process.inputReader(StandardCharsets.UTF_8), "started");
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("notes")).doesNotExist();

    Files.createFile(folder.resolve("go"));
    assertThat(runHere()).isEqualTo("recovered 1\nstarted\nstarted\nstarted\n");
    assertThat(notes()).containsExactly("first a", "first b", "first c");
    assertThat(runHere()).isEqualTo("recovered 0\n");
  }

  @Test
  void aLockOfAnotherProcessIsToldWithItsHolder() throws Exception {
    Process process = start();
    awaitLine(process.inputReader(StandardCharsets.UTF_8), "started");
    assertThatThrownBy(() -> NightLock.acquire(folder, Instant.EPOCH))
        .isInstanceOf(LockBusyException.class)
        .message()
        .startsWith(
            "Another run holds the lock %s: owner ".formatted(folder.toRealPath().resolve("lock")))
        .endsWith(
            ", process %d, since 2026-11-20T22:00:00Z, until that process ends"
                .formatted(process.pid()));
    assertThat(NightLock.holder(folder))
        .get()
        .asString()
        .startsWith("owner ")
        .endsWith(", process %d, since 2026-11-20T22:00:00Z".formatted(process.pid()));
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(NightLock.holder(folder)).isEmpty();
    assertThat(folder.resolve("lock")).content().contains("process " + process.pid());
    NightLock.acquire(folder, Instant.EPOCH).close();
  }

  @Test
  void aSecondTryInThisProcessKeepsTheLockForOthers() throws Exception {
    try (NightLock lock = NightLock.acquire(folder, Instant.EPOCH)) {
      assertThatThrownBy(() -> NightLock.acquire(folder, Instant.EPOCH))
          .isInstanceOf(LockBusyException.class);
      Process process = start();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(60);
      assertThat(lock).isNotNull();
    }
  }

  private Process start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HostProcess.class.getName(),
                folder.toString())
            .start();
    processes.add(process);
    return process;
  }

  private String runHere() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HostProcess.run(folder, new StopRequest(), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> notes() throws IOException {
    return Files.readAllLines(folder.resolve("notes"));
  }

  private static List<String> awaitLine(BufferedReader reader, String text) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
      if (line.contains(text)) {
        return lines;
      }
    }
    throw new AssertionError("The process ended without '%s': %s".formatted(text, lines));
  }
}
