package nl.plafondwacht.nightly.intake;

import java.util.List;
import java.util.stream.IntStream;
import nl.plafondwacht.nightly.intake.feed.Column;
import nl.plafondwacht.nightly.intake.feed.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a feed in which anything may be written. A BSN in them becomes a token before
 * anybody else sees the text, as the person of a line becomes a pseudonym.
 */
final class OpenTexts {
  private final Pseudonyms pseudonyms;
  private final LineFindings line;
  private final FieldType[] types;
  private final int[] places;

  /**
   * @param line the line that is being read
   */
  OpenTexts(List<Column> columns, Pseudonyms pseudonyms, LineFindings line) {
    this.pseudonyms = pseudonyms;
    this.line = line;
    this.types = columns.stream().map(Column::type).toArray(FieldType[]::new);
    this.places = IntStream.range(0, types.length).filter(i -> types[i].isOpen()).toArray();
  }

  /** Replaces them among the values of a line, which are in the order of the columns. */
  void replaceIn(@Nullable Object[] values) {
    for (int place : places) {
      if (values[place] instanceof String text) {
        values[place] = withoutBsn(types[place], text);
      }
    }
  }

  /**
   * A text of a column of that type; {@link KeyMissing} when it holds a BSN and there is no key.
   */
  String withoutBsn(FieldType type, String text) {
    return pseudonyms
        .withoutBsn(text, type.bsnIn(text))
        .orElseThrow(() -> new KeyMissing(line.at()));
  }
}
