package nl.plafondwacht.nightly.host;

import java.io.IOException;

/** A lock of one folder that this process holds. */
interface FolderLock extends AutoCloseable {

  /**
   * Before every change of a file in the folder, so it is cheap.
   *
   * @throws LockBusyException when the lock was lost
   */
  void beforeChange() throws IOException;

  /**
   * Before readers are led to other files of the folder; makes sure.
   *
   * @throws LockBusyException when the lock was lost
   */
  void beforeSwitch() throws IOException;

  @Override
  void close();
}
