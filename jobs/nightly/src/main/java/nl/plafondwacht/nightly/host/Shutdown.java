package nl.plafondwacht.nightly.host;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SIGTERM and SIGINT: asks the run to stop and keeps the process alive until it has, at most 25
 * seconds so that the promised 30 hold. A unit that needs longer is lost and done again, as after a
 * kill.
 */
public final class Shutdown {
  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);
  private static final int PATIENCE_SECONDS = 25;

  private final StopRequest request = new StopRequest();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final Thread hook = new Thread(this::stop, "shutdown");

  private Shutdown() {}

  public static Shutdown install() {
    Shutdown shutdown = new Shutdown();
    Runtime.getRuntime().addShutdownHook(shutdown.hook);
    return shutdown;
  }

  public StopRequest request() {
    return request;
  }

  /** Ends the process; call it last, when everything the run opened is closed. Does not return. */
  public void exit(int code) {
    ended.complete(code);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyStopping) {
      // The hook ends the process with our code; System.exit would wait for the hook, forever.
      return;
    }
    System.exit(code);
  }

  private void stop() {
    request.request();
    LOG.info("Stop requested: no new work is started, running work is finished");
    // The machine would report 143; the promise is the run's own code.
    Runtime.getRuntime().halt(awaitEnd());
  }

  private int awaitEnd() {
    try {
      return ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warn("Running work did not finish within {} seconds, it is done again", PATIENCE_SECONDS);
    } catch (ExecutionException | InterruptedException e) {
      LOG.warn("The run's end is unknown", e);
    }
    return ExitCode.STOPPED.code();
  }
}
