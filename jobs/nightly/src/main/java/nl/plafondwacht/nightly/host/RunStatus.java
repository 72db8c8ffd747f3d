package nl.plafondwacht.nightly.host;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code status.json} says of the run that wrote it last.
 *
 * @param runId the date of the night
 * @param result "running", or how the run ended
 * @param secondsLeft null while no unit of the stage is done
 * @param updated when it was written
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunStatus(
    String runId,
    String result,
    String stage,
    int unitsDone,
    int units,
    long lines,
    long linesPerSecond,
    @Nullable Long secondsLeft,
    String updated) {
  static final String FILE = "status.json";
  static final String RUNNING = "running";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** What the state folder holds; empty before the first run. */
  public static Optional<RunStatus> read(Path state) throws IOException {
    Path file = state.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readString(file), RunStatus.class));
    } catch (JsonProcessingException e) {
      throw new IOException("Cannot read %s: %s".formatted(file, e.getOriginalMessage()), e);
    }
  }

  /** Takes back what a dead process said last; nobody else is running while the lock is held. */
  public static void endDead(NightLock lock) throws IOException {
    Path file = lock.state().resolve(FILE);
    Optional<RunStatus> said = read(lock.state());
    if (said.isPresent() && said.get().saysRunning()) {
      ObjectNode status = (ObjectNode) MAPPER.readTree(Files.readString(file));
      WholeFile.write(file, status.put("result", "died, recovered").toPrettyString() + "\n");
    }
  }

  /** Whether it was written while the run went on; a process that died says so for ever. */
  public boolean saysRunning() {
    return result.equals(RUNNING);
  }
}
