package nl.plafondwacht.nightly.host;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Where progress is shown to people: a bar on a terminal, log lines elsewhere. */
interface ProgressView extends AutoCloseable {

  void show(ProgressSnapshot snapshot);

  /** Ends what is shown; may be called again. */
  @Override
  void close();

  /**
   * A bar when the system property {@code plafondwacht.terminal} says that standard error is a
   * terminal: only the launcher can tell, {@code System.console()} differs between Java versions.
   */
  static ProgressView forProcess() {
    return Boolean.getBoolean("plafondwacht.terminal") ? new Bar() : new Lines();
  }

  /** One log line each time. */
  final class Lines implements ProgressView {
    @Override
    public void show(ProgressSnapshot snapshot) {
      LoggerFactory.getLogger(Progress.class).info(snapshot.line());
    }

    @Override
    public void close() {}
  }

  /** One bar per stage. */
  final class Bar implements ProgressView {
    private @Nullable ProgressBar bar;
    private String stage = "";

    @Override
    public void show(ProgressSnapshot snapshot) {
      if (bar == null || !stage.equals(snapshot.stage())) {
        close();
        stage = snapshot.stage();
        bar = new ProgressBarBuilder().setTaskName(stage).setInitialMax(snapshot.units()).build();
      }
      bar.stepTo(snapshot.done());
      bar.setExtraMessage(
          " %d lines/s, %d rejected".formatted(snapshot.rate(), snapshot.rejected()));
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }
}
