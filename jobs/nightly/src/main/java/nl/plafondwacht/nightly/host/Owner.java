package nl.plafondwacht.nightly.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Who holds a lock.
 *
 * @param machine what knows the process: the host as it was started, and on Linux the container in
 *     it; processes of two machines are never compared
 * @param started when the process began, so that a later one of its number is not taken for it
 */
public record Owner(String user, String host, String machine, long process, String started) {
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
  private static final Path PROCESSES = Path.of("/proc/self/ns/pid");

  /** This process. */
  static Owner here() {
    ProcessHandle self = ProcessHandle.current();
    return new Owner(
        System.getProperty("user.name"), hostName(), machineHere(), self.pid(), started(self));
  }

  /** Whether it is certain that the process is gone; of another machine it never is. */
  boolean isDead() {
    return machine.equals(machineHere())
        && ProcessHandle.of(process)
            .filter(ProcessHandle::isAlive)
            .filter(alive -> started(alive).equals(started))
            .isEmpty();
  }

  /** Names this process in a file name, of which {@link #isNameOfDead} tells later. */
  public static String name() {
    return nameHere() + ProcessHandle.current().pid();
  }

  /** Whether it is certain that the process of the name is gone; of another machine it never is. */
  public static boolean isNameOfDead(String name) {
    String process = name.startsWith(nameHere()) ? name.substring(nameHere().length()) : "";
    return process.matches("[0-9]{1,18}")
        && ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isEmpty();
  }

  private static String nameHere() {
    return "%08x-".formatted(machineHere().hashCode());
  }

  String inWords() {
    return "owner %s, host %s, process %d".formatted(user, host, process);
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String machineHere() {
    return "%s %s %s".formatted(hostName(), bootId(), processSpace());
  }

  private static String bootId() {
    try {
      return Files.readString(BOOT).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static String processSpace() {
    try {
      return Files.readSymbolicLink(PROCESSES).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
