package nl.plafondwacht.files.table;

import nl.plafondwacht.files.FileAccess;

/**
 * Where and in how much memory rows are sorted.
 *
 * @param folder for this sort alone; what is in it is removed before and after
 * @param rows most rows held in memory
 */
public record SortSpace(FileAccess files, String folder, int rows) {

  public SortSpace {
    if (rows < 1) {
      throw new IllegalArgumentException("A sort needs room for a row, not for " + rows);
    }
  }
}
