package nl.plafondwacht.nightly.night;

import java.util.concurrent.CancellationException;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.LockBusyException;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.store.StoreMovedException;

/** With which code the process ends for a failure, so that everything that tells it agrees. */
public final class FailureCode {
  private FailureCode() {}

  public static ExitCode of(Exception failure) {
    if (failure instanceof ConfigurationException) {
      return ExitCode.CONFIGURATION;
    }
    if (failure instanceof AuditException) {
      return ExitCode.FAILED_FOR_GOOD;
    }
    if (failure instanceof LockBusyException || failure instanceof StoreMovedException) {
      return ExitCode.LOCKED;
    }
    return failure instanceof CancellationException ? ExitCode.STOPPED : ExitCode.FAILED;
  }
}
