package nl.plafondwacht.files;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A storage has no room left; the message says where and how much is free. */
public final class DiskFullException extends IOException {
  private static final long serialVersionUID = 1;

  // Of Linux, Windows, quotas of both and of HDFS, and HDFS without a disk that has room.
  private static final Pattern FULL =
      Pattern.compile(
          "no space left|not enough space|quota|could only be (written|replicated)|disk is full",
          Pattern.CASE_INSENSITIVE);

  private static final long MEGABYTE = 1_000_000;

  private DiskFullException(String message, Exception cause) {
    super(message, cause);
  }

  /** A failure with what it is to say; one of this kind when the storage was full. */
  static IOException orOther(String message, Exception failure, Driver driver, String location) {
    return FULL.matcher(failure.toString()).find()
        ? new DiskFullException(message + free(driver, location), failure)
        : new IOException(message, failure);
  }

  private static String free(Driver driver, String location) {
    try {
      OptionalLong free = driver.free(location);
      return free.isEmpty()
          ? ""
          : String.format(
              Locale.ROOT,
              "; %,d bytes (%d MB) are free there",
              free.getAsLong(),
              free.getAsLong() / MEGABYTE);
    } catch (IOException e) { // the failure itself is what has to be told
      return "";
    }
  }
}
