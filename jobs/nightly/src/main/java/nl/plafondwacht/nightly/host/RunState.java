package nl.plafondwacht.nightly.host;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;

/** Whether a run goes on, shared by its workers. */
final class RunState {
  private final StopRequest stop;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  RunState(StopRequest stop) {
    this.stop = stop;
  }

  /** Remembers the first failure; those that follow from it do not count. */
  void failed(Throwable cause) {
    failure.compareAndSet(null, cause);
  }

  @Nullable Throwable failure() {
    return failure.get();
  }

  /** Called before anything new starts; the framework takes the exception for a stop. */
  void requireGoingOn() throws JobInterruptedException {
    if (stop.isRequested() || failure.get() != null) {
      throw new JobInterruptedException("The run is ending, nothing new is started");
    }
  }
}
