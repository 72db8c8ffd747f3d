package nl.plafondwacht.nightly.host;

/**
 * Whether somebody asked the run to stop; once asked, it stays so. Safe for use by many threads.
 */
public final class StopRequest {
  private volatile boolean requested;

  public void request() {
    requested = true;
  }

  public boolean isRequested() {
    return requested;
  }
}
