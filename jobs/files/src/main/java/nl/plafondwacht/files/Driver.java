package nl.plafondwacht.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One kind of storage, told only to do what {@link FileAccess} has already checked. */
interface Driver {

  Optional<FileEntry> find(String location) throws IOException;

  /** In any order. */
  List<FileEntry> list(String folder) throws IOException;

  void makeFolders(String folder) throws IOException;

  InputStream open(String file, long offset) throws IOException;

  RangeReader openRanges(String file) throws IOException;

  /** A file under exactly this name, emptied when it exists; its bytes are durable once closed. */
  OutputStream create(String file) throws IOException;

  /**
   * Makes a file of these bytes, unless there is one: of several who try at once one succeeds.
   *
   * @return whether this call made it
   */
  boolean createNew(String file, byte[] bytes) throws IOException;

  /**
   * Bytes that are free on the disk of a location that need not exist; empty when it has no end.
   */
  OptionalLong free(String location) throws IOException;

  /** Moves a file onto a file or nothing, or a folder onto nothing; durable on return. */
  void rename(String from, String to) throws IOException;

  /** Sets what is not empty, of this file or folder alone. */
  void setRights(String location, Rights rights) throws IOException;

  /** Removes what is there, folders with all they hold; links are removed, not followed. */
  void deleteTree(String location) throws IOException;
}
