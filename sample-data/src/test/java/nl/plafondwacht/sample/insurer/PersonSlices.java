package nl.plafondwacht.sample.insurer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Persons made one by one make up the files of everybody. */
final class PersonSlices {
  private PersonSlices() {}

  /**
   * Compares what each person alone is with what was written.
   *
   * @param out everybody, as an insurer alike wrote them
   * @param moreFiles persons stand in more files than so many
   */
  static void assertTheyMakeUp(Path out, Insurer again, long persons, int moreFiles)
      throws IOException {
    SortedMap<String, StringBuilder> slices = new TreeMap<>();
    for (long number = 0; number < persons; number++) {
      again
          .person(number)
          .forEach(
              (file, rows) ->
                  slices.computeIfAbsent(file, any -> new StringBuilder()).append(rows));
    }
    assertThat(slices).hasSizeGreaterThan(moreFiles);
    for (var slice : slices.entrySet()) {
      String whole = Files.readString(out.resolve(slice.getKey()));
      assertThat(whole.substring(whole.indexOf('\n') + 1))
          .as(slice.getKey())
          .isEqualTo(slice.getValue().toString());
    }
  }
}
