package nl.plafondwacht.ei.layout;

/**
 * What is wrong with a layout file.
 *
 * @param file its name
 * @param row as an editor counts lines; 0 when it speaks of the file as a whole
 * @param what the column, field or fact that is wrong
 */
public record LayoutMistake(String file, long row, String what, String found, String expected) {

  @Override
  public String toString() {
    String place = row == 0 ? file : file + ", row " + row;
    return "%s: %s is %s, expected %s".formatted(place, what, found, expected);
  }
}
